import { useQuery } from "@apollo/client/react";
import { SERVICE_MODE_LABELS } from "@sipas/domain/agency";
import { BALLOT_FORM_LABELS } from "@sipas/domain/criteria";
import { formatCount } from "@sipas/domain/kernel";
import { ProvisionalBadge, UiLink } from "@sipas/ui";
import { Facts } from "../../../lib/Facts.tsx";
import { Loaded } from "../../../lib/Loaded.tsx";
import { Panel } from "../../../lib/Panel.tsx";
import { criteriaUrls } from "../../criteria/urls.ts";
import { text } from "../text.vi.ts";
import { AgencyYearDocument } from "./agency-year.generated.ts";

/** How the agency is measured in one year. */
export function AgencyYear({ code, year }: { readonly code: string; readonly year: number }) {
  const result = useQuery(AgencyYearDocument, { variables: { code, year } });
  return (
    <Panel title={text.inYear(String(year))}>
      <Loaded result={result} lines={3}>
        {({ agency }) => {
          const entry = agency?.roster;
          if (!entry) return <p>{text.notInYear(String(year))}</p>;
          const { criteriaSet } = entry;
          return (
            <Facts
              items={[
                { label: text.block, value: entry.block.name },
                { label: text.mode, value: SERVICE_MODE_LABELS[entry.serviceMode] },
                { label: text.reason, value: entry.modeReason },
                {
                  label: text.criteriaSet,
                  value: criteriaSet ? (
                    <>
                      <UiLink href={criteriaUrls.set(criteriaSet.code)}>
                        {BALLOT_FORM_LABELS[criteriaSet.form]},{" "}
                        {text.criteria(formatCount(criteriaSet.criteriaCount))}
                      </UiLink>{" "}
                      {criteriaSet.provisional && <ProvisionalBadge />}
                    </>
                  ) : (
                    text.noCriteriaSet
                  ),
                },
              ]}
            />
          );
        }}
      </Loaded>
    </Panel>
  );
}
