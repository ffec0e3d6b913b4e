import { Alert, Stack } from "@mantine/core";
import { useCan } from "../../../session/viewer-context.ts";
import { GateList } from "../gate/GateList.tsx";
import { text as gateText } from "../gate/text.vi.ts";
import { SECTION_LABELS } from "../draft/sections.ts";
import type { PlanDetailFragment } from "../plan/plan-detail.generated.ts";
import { text as planText } from "../text.vi.ts";
import { CallbackRead } from "./CallbackRead.tsx";
import { DecisionRead } from "./DecisionRead.tsx";
import { DigestsRead } from "./DigestsRead.tsx";
import { LegalBasesRead } from "./LegalBasesRead.tsx";
import { MethodRead } from "./MethodRead.tsx";
import { ReadPart } from "./ReadPart.tsx";
import { RosterRead } from "./RosterRead.tsx";
import { TermsRead } from "./TermsRead.tsx";
import { text } from "./text.vi.ts";

export interface PlanReadProps {
  readonly plan: PlanDetailFragment;
}

/** The whole plan to read and to print. */
export function PlanRead({ plan }: PlanReadProps) {
  const can = useCan();
  return (
    <Stack gap="md">
      {plan.state === "DRAFT" && !can("plan.edit") && (
        <Alert color="gray" className="sipas-screen-only">
          {planText.plan.readOnly}
        </Alert>
      )}
      <ReadPart title={SECTION_LABELS.decision}>
        <DecisionRead plan={plan} />
      </ReadPart>
      <ReadPart title={SECTION_LABELS.legalBases}>
        <LegalBasesRead rows={plan.legalBases} />
      </ReadPart>
      <ReadPart title={text.targetsAndTerms}>
        <TermsRead plan={plan} />
      </ReadPart>
      <ReadPart title={SECTION_LABELS.method}>
        <MethodRead method={plan.method} />
      </ReadPart>
      <ReadPart title={SECTION_LABELS.callback}>
        <CallbackRead callback={plan.callback} />
      </ReadPart>
      <ReadPart title={SECTION_LABELS.roster}>
        <RosterRead rows={plan.roster} blocks={plan.blocks} />
      </ReadPart>
      {plan.state === "DRAFT" ? (
        <div className="sipas-screen-only">
          <ReadPart title={SECTION_LABELS.gate} hint={gateText.introReader}>
            <Stack gap="sm">
              <GateList blockers={plan.issueBlockers} />
            </Stack>
          </ReadPart>
        </div>
      ) : (
        <DigestsRead plan={plan} />
      )}
    </Stack>
  );
}
