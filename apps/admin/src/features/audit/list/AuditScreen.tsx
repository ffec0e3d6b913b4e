import { AUDIT_ACTIONS } from "@sipas/domain/access";
import { Screen } from "../../../lib/Screen.tsx";
import { freeText, oneOf, useUrlFilters } from "../../../lib/url-state.ts";
import { text } from "../text.vi.ts";
import { AuditFilters } from "./AuditFilters.tsx";
import { AuditTable } from "./AuditTable.tsx";

const filterShape = {
  action: oneOf(AUDIT_ACTIONS),
  person: freeText,
  from: freeText,
  to: freeText,
  subject: freeText,
};

export function AuditScreen() {
  const [filter, change] = useUrlFilters(filterShape);
  const clear = () => change({ action: null, person: null, from: null, to: null, subject: null });
  return (
    <Screen title={text.title} description={text.description}>
      <AuditFilters filter={filter} onChange={change} onClear={clear} />
      <AuditTable filter={filter} onClear={clear} />
    </Screen>
  );
}
