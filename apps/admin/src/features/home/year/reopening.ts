import type { ReopenableStage } from "@sipas/domain/plan";
import { ballotUrls } from "../../ballot/urls.ts";
import { callbackUrls } from "../../callback/urls.ts";
import { fieldworkUrls } from "../../fieldwork/urls.ts";
import { sampleUrls } from "../../sample/urls.ts";
import { text } from "../text.vi.ts";
import type { PlanCardFragment } from "./plan-card.generated.ts";
import type { Rule } from "./rule.ts";

const { steps: words, hints } = text;

const PLACES: Record<ReopenableStage, (planId: string) => string> = {
  SAMPLE: sampleUrls.closing,
  FIELDWORK: fieldworkUrls.overview,
  BALLOTS: ballotUrls.closing,
  CALLBACK: callbackUrls.overview,
};

const waitingOf = ({ stages }: PlanCardFragment, stage: ReopenableStage) =>
  stages.find((row) => row.stage === stage)?.reopening ?? null;

/** A request to open a stage again goes before everything else: the second person confirms it, the first waits. */
export const REOPENING: readonly Rule[] = (Object.keys(PLACES) as ReopenableStage[]).flatMap((stage) => [
  {
    stage,
    right: "reopening.confirm",
    label: words.confirmReopening,
    hint: (plan) => hints.asks(waitingOf(plan, stage)!.requestedBy),
    href: ({ id }) => PLACES[stage](id),
    when: (plan) => waitingOf(plan, stage)?.requestedByViewer === false,
  } satisfies Rule,
  {
    stage,
    right: "reopening.request",
    label: words.awaitReopening,
    hint: () => hints.otherPerson,
    href: ({ id }) => PLACES[stage](id),
    when: (plan) => waitingOf(plan, stage)?.requestedByViewer === true,
  } satisfies Rule,
]);
