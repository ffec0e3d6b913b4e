import { formatCount } from "@sipas/domain/kernel";
import { ballotUrls } from "../../ballot/urls.ts";
import { fieldworkUrls } from "../../fieldwork/urls.ts";
import { sampleUrls } from "../../sample/urls.ts";
import { text } from "../text.vi.ts";
import { ballotsToEnter, isFieldworkSettled, isSampleWhole } from "./progress.ts";
import type { Rule } from "./rule.ts";

const { steps: words, hints } = text;

/** Whom to ask, and that every ballot of theirs comes back and goes in. */
export const COLLECTING: readonly Rule[] = [
  {
    stage: "SAMPLE",
    right: "sample.close",
    label: words.closeSample,
    href: ({ id }) => sampleUrls.closing(id),
    when: (plan, state) => state("SAMPLE") === "OPEN" && isSampleWhole(plan),
  },
  {
    stage: "SAMPLE",
    right: "sample.import",
    label: words.importSample,
    hint: ({ sampleTotals, rosterCount }) =>
      hints.sampled(formatCount(sampleTotals?.agencies ?? 0), formatCount(rosterCount)),
    href: ({ id }) => sampleUrls.upload(id),
    when: (_plan, state) => state("SAMPLE") !== "CLOSED",
  },
  {
    stage: "FIELDWORK",
    right: "fieldwork.close",
    label: words.closeFieldwork,
    href: ({ id }) => fieldworkUrls.overview(id),
    when: (plan, state) => state("FIELDWORK") === "OPEN" && isFieldworkSettled(plan),
  },
  {
    stage: "FIELDWORK",
    right: "fieldwork.import",
    label: words.importFieldwork,
    hint: ({ fieldworkTotals: totals }) =>
      totals ? hints.inTheField(formatCount(totals.waiting), formatCount(totals.held)) : undefined,
    href: ({ id }) => fieldworkUrls.upload(id),
    when: (_plan, state) => state("FIELDWORK") === "OPEN",
  },
  {
    stage: "BALLOTS",
    right: "ballot.import",
    label: words.importBallots,
    hint: (plan) => {
      const left = ballotsToEnter(plan);
      return left === null ? undefined : hints.toEnter(formatCount(left));
    },
    href: ({ id }) => ballotUrls.upload(id),
    when: (plan, state) =>
      state("FIELDWORK") !== "NOT_OPENED" && state("BALLOTS") !== "CLOSED" && ballotsToEnter(plan) !== 0,
  },
  {
    stage: "BALLOTS",
    right: "ballot.close",
    label: words.closeBallots,
    href: ({ id }) => ballotUrls.closing(id),
    when: (plan, state) =>
      state("FIELDWORK") === "CLOSED" && state("BALLOTS") === "OPEN" && ballotsToEnter(plan) === 0,
  },
];
