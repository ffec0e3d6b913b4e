import { useQuery } from "@apollo/client/react";
import { NativeSelect, TextInput } from "@mantine/core";
import { ORGANISATIONS_OF_ROLE, ROLES, ROLE_LABELS, type Role } from "@sipas/domain/access";
import { fieldId } from "@sipas/ui";
import { problemAt } from "../../../lib/CommandNotice.tsx";
import { optionsOf } from "../../../lib/options.ts";
import type { Problem } from "../../../lib/use-command.ts";
import { text } from "../text.vi.ts";
import { OrganisationsDocument } from "./organisations.generated.ts";

const words = text.form;
const blank = { value: "", label: "" };

export interface AccountFieldValues {
  readonly displayName: string;
  readonly organisationId: string;
  readonly role: Role | "";
}

export interface AccountFieldsProps {
  readonly values: AccountFieldValues;
  readonly problems: readonly Problem[];
  readonly onChange: (change: Partial<AccountFieldValues>) => void;
}

/** The organisation decides which roles there are to choose from. */
export function AccountFields({ values, problems, onChange }: AccountFieldsProps) {
  const { data } = useQuery(OrganisationsDocument);
  const organisations = data?.organisations ?? [];
  const kind = organisations.find(({ id }) => id === values.organisationId)?.kind;
  const roles = ROLES.filter((role) => kind && ORGANISATIONS_OF_ROLE[role].includes(kind));
  const shownRoles = values.role && !roles.includes(values.role) ? [...roles, values.role] : roles;
  return (
    <>
      <TextInput
        id={fieldId("displayName")}
        label={words.name}
        value={values.displayName}
        error={problemAt(problems, "displayName")}
        onChange={(event) => onChange({ displayName: event.currentTarget.value })}
      />
      <NativeSelect
        id={fieldId("organisationId")}
        label={words.organisation}
        data={[blank, ...organisations.map(({ id, name }) => ({ value: id, label: name }))]}
        value={values.organisationId}
        error={problemAt(problems, "organisationId")}
        onChange={(event) => onChange({ organisationId: event.currentTarget.value })}
      />
      <NativeSelect
        id={fieldId("role")}
        label={words.role}
        description={words.roleHint}
        data={[blank, ...optionsOf(shownRoles, ROLE_LABELS)]}
        value={values.role}
        error={problemAt(problems, "role")}
        onChange={(event) => onChange({ role: event.currentTarget.value as Role | "" })}
      />
    </>
  );
}
