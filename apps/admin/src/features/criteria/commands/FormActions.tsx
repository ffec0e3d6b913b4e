import { Button, Group } from "@mantine/core";
import { UiLink } from "@sipas/ui";
import { IconArrowsDiff, IconDownload, IconPencil } from "@tabler/icons-react";
import { useCan } from "../../../session/viewer-context.ts";
import type { FormDetailFragment } from "../set/form-detail.generated.ts";
import { text } from "../text.vi.ts";
import { criteriaUrls } from "../urls.ts";
import { DeleteForm } from "./DeleteForm.tsx";
import { SupersedeForm } from "./SupersedeForm.tsx";

/** What may be done with a form by whom, as its state lets it. */
export function FormActions({ form }: { readonly form: FormDetailFragment }) {
  const mayEdit = useCan()("criteria.edit");
  const isFrozen = form.state === "FROZEN";
  return (
    <Group gap="sm">
      {mayEdit && !isFrozen && <DeleteForm form={form} />}
      <Button
        component={UiLink}
        href={criteriaUrls.compare({ after: form.code })}
        variant="default"
        leftSection={<IconArrowsDiff size={18} aria-hidden="true" />}
      >
        {text.list.compare}
      </Button>
      <SpecimenButton code={form.code} />
      {mayEdit && isFrozen && <SupersedeForm form={form} />}
      {mayEdit && !isFrozen && (
        <Button
          component={UiLink}
          href={criteriaUrls.edit(form.code)}
          leftSection={<IconPencil size={18} aria-hidden="true" />}
        >
          {text.edit.open}
        </Button>
      )}
    </Group>
  );
}

/** The form as its ballots will be printed, as a file. */
export function SpecimenButton({ code }: { readonly code: string }) {
  return (
    <Button
      component="a"
      href={criteriaUrls.specimen(code)}
      download
      variant="default"
      leftSection={<IconDownload size={18} aria-hidden="true" />}
    >
      {text.specimen}
    </Button>
  );
}
