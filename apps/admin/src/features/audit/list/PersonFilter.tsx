import { useQuery } from "@apollo/client/react";
import { Select } from "@mantine/core";
import { useCan } from "../../../session/viewer-context.ts";
import { text } from "../text.vi.ts";
import { AuditPersonsDocument } from "./person-filter.generated.ts";

export interface PersonFilterProps {
  readonly value: string | null;
  readonly onChange: (accountId: string | null) => void;
}

/** Only who manages accounts knows whom to choose from. */
export function PersonFilter({ value, onChange }: PersonFilterProps) {
  const can = useCan()("account.manage");
  const { data } = useQuery(AuditPersonsDocument, { skip: !can });
  if (!can) return null;
  return (
    <Select
      label={text.person}
      placeholder={text.all}
      clearable
      searchable
      data={(data?.accounts.edges ?? []).map(({ node }) => ({
        value: node.id,
        label: `${node.displayName} (${node.login})`,
      }))}
      value={value}
      onChange={onChange}
    />
  );
}
