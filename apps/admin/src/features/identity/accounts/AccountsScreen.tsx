import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { ROLES } from "@sipas/domain/access";
import { IconPlus } from "@tabler/icons-react";
import { Loaded } from "../../../lib/Loaded.tsx";
import { useKeyset } from "../../../lib/keyset.ts";
import { Screen } from "../../../lib/Screen.tsx";
import { freeText, oneOf, useUrlFilters, useUrlState } from "../../../lib/url-state.ts";
import { AccountDialogs } from "../account-dialogs/AccountDialogs.tsx";
import { text } from "../text.vi.ts";
import { AccountFilters } from "./AccountFilters.tsx";
import { AccountsDocument } from "./accounts.generated.ts";
import { AccountTable } from "./AccountTable.tsx";

const filterShape = { search: freeText, role: oneOf(ROLES) };
const dialogShape = { dialog: oneOf(["create"]), edit: freeText };
const words = text.accounts;

export function AccountsScreen() {
  const [filter, change] = useUrlFilters(filterShape);
  const [dialog, open] = useUrlState(dialogShape);
  const { variables, pager } = useKeyset();
  const result = useQuery(AccountsDocument, { variables: { ...filter, ...variables } });
  const clear = () => change({ search: null, role: null });
  return (
    <Screen
      title={words.title}
      description={words.description}
      actions={
        <Button
          leftSection={<IconPlus size={18} aria-hidden="true" />}
          onClick={() => open({ dialog: "create" })}
        >
          {words.create}
        </Button>
      }
    >
      <AccountFilters filter={filter} onChange={change} onClear={clear} />
      <Loaded result={result}>
        {({ accounts }, loading) => (
          <AccountTable
            accounts={accounts.edges.map(({ node }) => node)}
            pager={{ ...pager(accounts), loading }}
            onClear={filter.search || filter.role ? clear : undefined}
            onEdit={(edit) => open({ edit })}
          />
        )}
      </Loaded>
      <AccountDialogs
        creating={dialog.dialog === "create"}
        editing={dialog.edit}
        onClose={() => open({ dialog: null, edit: null })}
      />
    </Screen>
  );
}
