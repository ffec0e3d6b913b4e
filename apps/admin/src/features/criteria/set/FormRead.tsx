import { GateChecklist } from "@sipas/ui";
import { useCan } from "../../../session/viewer-context.ts";
import { ValidateForm } from "../commands/ValidateForm.tsx";
import { text } from "../text.vi.ts";
import { criteriaUrls } from "../urls.ts";
import { ClosingParts } from "./ClosingParts.tsx";
import { ConfirmAll } from "./ConfirmAll.tsx";
import { ContentList } from "./ContentList.tsx";
import type { FormDetailFragment } from "./form-detail.generated.ts";
import { ItemCheck } from "./ItemCheck.tsx";
import { QuestionGroups } from "./QuestionGroups.tsx";
import { useConfirming } from "./use-confirming.ts";

/** The form as a page, in printed order, each item with who compared it with the printed ballot. */
export function FormRead({ form }: { readonly form: FormDetailFragment }) {
  const mayEdit = useCan()("criteria.edit");
  const confirming = useConfirming(form);
  const check = (item: string, name: string) => <ItemCheck item={item} name={name} confirming={confirming} />;
  return (
    <>
      {mayEdit && form.state === "DRAFT" && (
        <GateChecklist
          title={text.validate.title}
          readyText={text.validate.ready}
          blockers={form.findings.map(({ message, path }) => ({
            key: `${path} ${message}`,
            message,
            href: criteriaUrls.field(form.code, path),
          }))}
        >
          <ValidateForm form={form} obstacle={form.findings.length > 0 ? text.validate.obstacle : null} />
        </GateChecklist>
      )}
      <ConfirmAll form={form} confirming={confirming} />
      <ContentList contents={form.contents} check={check} />
      <QuestionGroups questions={form.questions} check={check} />
      <ClosingParts form={form} check={check} />
    </>
  );
}
