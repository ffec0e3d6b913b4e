import { NativeSelect, Textarea, TextInput } from "@mantine/core";
import {
  PRINTED_BASE_LABELS,
  PRINTED_BASES,
  QUESTION_CHOICE_LABELS,
  QUESTION_CHOICES,
  QUESTION_KIND_LABELS,
  QUESTION_KINDS,
} from "@sipas/domain/criteria";
import { CountInput } from "@sipas/ui";
import { optionsOf } from "../../../lib/options.ts";
import { text } from "../text.vi.ts";
import { ConditionFields } from "./ConditionFields.tsx";
import styles from "./edit.module.css";
import { useFields } from "./field-notes.tsx";
import type { QuestionDraft } from "./form-draft.ts";
import { OptionList } from "./OptionList.tsx";
import { RatingList } from "./RatingList.tsx";

const words = text.question;

export interface QuestionFieldsProps {
  readonly path: string;
  readonly question: QuestionDraft;
  /** The questions printed before it: its condition rests on one of them. */
  readonly earlier: readonly QuestionDraft[];
  readonly onChange: (change: Partial<QuestionDraft>) => void;
}

export function QuestionFields({ path, question, earlier, onChange }: QuestionFieldsProps) {
  const field = useFields();
  return (
    <>
      <Textarea
        {...field(`${path}.wording`, words.wording)}
        rows={2}
        value={question.wording}
        onChange={(event) => onChange({ wording: event.currentTarget.value })}
      />
      <div className={styles["fields"]}>
        <TextInput
          {...field(`${path}.code`, words.code)}
          value={question.code}
          onChange={(event) => onChange({ code: event.currentTarget.value })}
        />
        <NativeSelect
          {...field(`${path}.kind`, words.kind)}
          data={optionsOf(QUESTION_KINDS, QUESTION_KIND_LABELS)}
          value={question.kind}
          onChange={(event) => onChange(chosen("kind", QUESTION_KINDS, event.currentTarget.value))}
        />
        <NativeSelect
          {...field(`${path}.choice`, words.choice)}
          data={optionsOf(QUESTION_CHOICES, QUESTION_CHOICE_LABELS)}
          value={question.choice}
          onChange={(event) => onChange(chosen("choice", QUESTION_CHOICES, event.currentTarget.value))}
        />
        {(question.choice === "MULTIPLE" || question.mostChoices !== null) && (
          <CountInput
            {...field(`${path}.mostChoices`, words.mostChoices, words.mostChoicesHint)}
            value={question.mostChoices}
            onChange={(most) => onChange({ mostChoices: typeof most === "number" ? most : null })}
          />
        )}
        <NativeSelect
          {...field(`${path}.printedBase`, words.printedBase)}
          data={optionsOf(PRINTED_BASES, PRINTED_BASE_LABELS)}
          value={question.printedBase}
          onChange={(event) => onChange(chosen("printedBase", PRINTED_BASES, event.currentTarget.value))}
        />
      </div>
      <ConditionFields path={path} askedIf={question.askedIf} earlier={earlier} onChange={onChange} />
      <OptionList path={path} options={question.options} onChange={onChange} />
      {(question.choice === "RATED" || question.ratings.length > 0) && (
        <RatingList path={path} ratings={question.ratings} onChange={onChange} />
      )}
    </>
  );
}

function chosen<Key extends string, T extends string>(
  key: Key,
  values: readonly T[],
  value: string,
): Partial<Record<Key, T>> {
  const found = values.find((one) => one === value);
  return found === undefined ? {} : ({ [key]: found } as Partial<Record<Key, T>>);
}
