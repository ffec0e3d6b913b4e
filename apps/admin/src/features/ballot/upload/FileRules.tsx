import { BALLOT_COLUMNS } from "@sipas/domain/ballot";
import { UiLink } from "@sipas/ui";
import type { ReactNode } from "react";
import { ColumnRules } from "../../../lib/upload/ColumnRules.tsx";
import { agencyUrls } from "../../agency/urls.ts";
import { criteriaUrls } from "../../criteria/urls.ts";
import { text } from "../text.vi.ts";

const words = text.upload;
const isColumn = (name: string) => BALLOT_COLUMNS.some((column) => column === name);

/** Where a column's codes are listed. */
const links: Readonly<Record<string, ReactNode>> = {
  agency: <UiLink href={agencyUrls.roster()}>{words.agencies}</UiLink>,
  [words.questionColumns]: <UiLink href={criteriaUrls.list()}>{words.questionCodes}</UiLink>,
};

const rules = words.ruleItems.map(([name, rule]) => ({
  name,
  plain: !isColumn(name),
  rule: (
    <>
      {rule} {links[name]}
    </>
  ),
}));

/** What the columns of a ballot file hold. */
export function FileRules() {
  return <ColumnRules title={words.rules} rules={rules} />;
}
