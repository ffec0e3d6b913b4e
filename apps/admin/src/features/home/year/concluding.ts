import { formatCount } from "@sipas/domain/kernel";
import { callbackUrls } from "../../callback/urls.ts";
import { publicationUrls } from "../../publication/urls.ts";
import { scoringUrls } from "../../scoring/urls.ts";
import { text } from "../text.vi.ts";
import { callsLeft, hasFinalRun } from "./progress.ts";
import type { Rule } from "./rule.ts";

const { steps: words, hints } = text;

/** Whether the ballots are genuine, what they say, and telling everybody. */
export const CONCLUDING: readonly Rule[] = [
  {
    stage: "CALLBACK",
    right: "callback.draw",
    label: words.drawCallbacks,
    href: ({ id }) => callbackUrls.overview(id),
    when: (_plan, state) => state("BALLOTS") === "CLOSED" && state("CALLBACK") === "NOT_OPENED",
  },
  {
    stage: "CALLBACK",
    right: "callback.read",
    label: words.followCalls,
    hint: (plan) => hints.toCall(formatCount(callsLeft(plan))),
    href: ({ id }) => callbackUrls.overview(id),
    when: (plan, state) => state("CALLBACK") === "OPEN" && callsLeft(plan) > 0,
  },
  {
    stage: "CALLBACK",
    right: "callback.close",
    label: words.closeCallbacks,
    href: ({ id }) => callbackUrls.overview(id),
    when: (plan, state) => state("CALLBACK") === "OPEN" && callsLeft(plan) === 0,
  },
  {
    stage: "SCORE",
    right: "score.run",
    label: words.score,
    hint: () => hints.score,
    href: ({ id }) => scoringUrls.runs(id),
    when: (plan, state) => state("SCORE") === "OPEN" && !hasFinalRun(plan),
  },
  {
    stage: "PUBLISH",
    right: "publication.record",
    label: words.record,
    href: ({ id }) => publicationUrls.year(id),
    when: (plan, state) => state("SCORE") === "OPEN" && hasFinalRun(plan) && !plan.release,
  },
  {
    stage: "PUBLISH",
    right: "publication.confirm",
    label: words.confirm,
    hint: ({ release }) => release?.decisionNumber && hints.decision(release.decisionNumber),
    href: ({ id }) => publicationUrls.year(id),
    when: ({ release }) => release?.state === "RECORDED" && !release.recordedByViewer,
  },
  {
    stage: "PUBLISH",
    right: "publication.read",
    label: words.awaitConfirmation,
    hint: () => hints.otherPerson,
    href: ({ id }) => publicationUrls.year(id),
    when: ({ release }) => release?.state === "RECORDED" && release.recordedByViewer,
  },
];
