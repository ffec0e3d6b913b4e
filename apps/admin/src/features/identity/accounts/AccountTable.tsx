import type { FragmentType } from "@apollo/client";
import { Button } from "@mantine/core";
import { ROLE_LABELS } from "@sipas/domain/access";
import {
  DataTable,
  EmptyState,
  KeysetPager,
  StatusBadge,
  type Column,
  type KeysetPagerProps,
} from "@sipas/ui";
import { formatInstant } from "../../../lib/formats.ts";
import { useRows } from "../../../lib/use-rows.ts";
import { text } from "../text.vi.ts";
import { AccountRowFragmentDoc, type AccountRowFragment } from "./account-row.generated.ts";

const words = text.accounts;

export interface AccountTableProps {
  readonly accounts: readonly FragmentType<AccountRowFragment>[];
  readonly pager: KeysetPagerProps;
  readonly onEdit: (id: string) => void;
  /** Given when filters may be why nothing is there. */
  readonly onClear?: (() => void) | undefined;
}

export function AccountTable({ accounts, pager, onEdit, onClear }: AccountTableProps) {
  const rows = useRows(AccountRowFragmentDoc, accounts);
  return (
    <>
      <DataTable
        caption={words.caption}
        columns={columnsWith(onEdit)}
        rows={rows}
        rowKey={({ id }) => id}
        loading={pager.loading}
        empty={
          onClear ? (
            <EmptyState
              title={words.none}
              action={
                <Button variant="default" onClick={onClear}>
                  {words.clear}
                </Button>
              }
            />
          ) : (
            <EmptyState title={words.empty} />
          )
        }
      />
      <KeysetPager {...pager} />
    </>
  );
}

function columnsWith(onEdit: (id: string) => void): readonly Column<AccountRowFragment>[] {
  return [
    { key: "name", header: words.name, render: ({ displayName }) => displayName },
    { key: "login", header: words.login, render: ({ login }) => login },
    { key: "role", header: words.role, render: ({ role }) => ROLE_LABELS[role] },
    { key: "organisation", header: words.organisation, render: ({ organisation }) => organisation.name },
    {
      key: "lastSignIn",
      header: words.lastSignIn,
      render: ({ lastSignInAt }) => (lastSignInAt ? formatInstant(lastSignInAt) : words.never),
    },
    { key: "status", header: words.status, render: (account) => <AccountStatus {...account} /> },
    {
      key: "edit",
      header: words.edit,
      render: ({ id, displayName }) => (
        <Button variant="default" size="xs" aria-label={words.editOf(displayName)} onClick={() => onEdit(id)}>
          {words.edit}
        </Button>
      ),
    },
  ];
}

function AccountStatus({ active, mustChangePassword }: AccountRowFragment) {
  if (!active) return <StatusBadge tone="danger">{words.inactive}</StatusBadge>;
  if (mustChangePassword) return <StatusBadge tone="warn">{words.temporary}</StatusBadge>;
  return <StatusBadge tone="ok">{words.active}</StatusBadge>;
}
