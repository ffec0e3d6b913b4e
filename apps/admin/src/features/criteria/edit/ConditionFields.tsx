import { NativeSelect } from "@mantine/core";
import type { AskedIf } from "@sipas/domain/criteria";
import { text } from "../text.vi.ts";
import styles from "./edit.module.css";
import { useFields } from "./field-notes.tsx";
import type { QuestionDraft } from "./form-draft.ts";

const words = text.question;
const everyone = "";

export interface ConditionFieldsProps {
  readonly path: string;
  readonly askedIf: AskedIf | null;
  readonly earlier: readonly QuestionDraft[];
  readonly onChange: (change: Pick<QuestionDraft, "askedIf">) => void;
}

/** Of whom the question is asked: everyone, or who chose an option of an earlier question. */
export function ConditionFields({ path, askedIf, earlier, onChange }: ConditionFieldsProps) {
  const field = useFields();
  const asked = earlier.find(({ code }) => code === askedIf?.question);
  return (
    <div className={styles["fields"]}>
      <NativeSelect
        {...field(`${path}.askedIf.question`, words.askedIf)}
        data={[
          { value: everyone, label: words.askedOfAll },
          ...earlier.map(({ code, wording }, at) => ({
            value: code,
            label: words.named(at + 1, wording || code),
          })),
          ...lostOf(askedIf?.question, asked !== undefined),
        ]}
        value={askedIf?.question ?? everyone}
        onChange={(event) => {
          const question = event.currentTarget.value;
          const first = earlier.find(({ code }) => code === question)?.options[0]?.code ?? "";
          onChange({ askedIf: question === everyone ? null : { question, option: first } });
        }}
      />
      {askedIf && (
        <NativeSelect
          {...field(`${path}.askedIf.option`, words.askedIfOption)}
          data={[
            ...(asked?.options ?? []).map(({ code, label }) => ({ value: code, label: label || code })),
            ...lostOf(askedIf.option, asked?.options.some(({ code }) => code === askedIf.option) ?? false),
          ]}
          value={askedIf.option}
          onChange={(event) =>
            onChange({ askedIf: { question: askedIf.question, option: event.currentTarget.value } })
          }
        />
      )}
    </div>
  );
}

/** What was chosen and is no longer there stays readable until something else is chosen. */
function lostOf(code: string | undefined, isThere: boolean) {
  return code === undefined || isThere ? [] : [{ value: code, label: words.lost(code) }];
}
