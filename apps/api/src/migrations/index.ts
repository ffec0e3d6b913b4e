import { Foundation1732000000000 } from "./1732000000000-foundation.ts";
import { Sample1732000001000 } from "./1732000001000-sample.ts";
import { BallotChoices1732000002000 } from "./1732000002000-ballot-choices.ts";
import { Callback1732000003000 } from "./1732000003000-callback.ts";
import { Publication1732000004000 } from "./1732000004000-publication.ts";
import { PublishedChildren1732000005000 } from "./1732000005000-published-children.ts";
import { FieldworkCorrection1732000006000 } from "./1732000006000-fieldwork-correction.ts";
import { StageCloser1732000007000 } from "./1732000007000-stage-closer.ts";
import { AgencyLineage1732000010000 } from "./1732000010000-agency-lineage.ts";
import { YearBlocks1732000011000 } from "./1732000011000-year-blocks.ts";
import { RingBack1732000012000 } from "./1732000012000-ring-back.ts";
import { BallotForms1732000020000 } from "./1732000020000-ballot-forms.ts";
import { AgencyRecord1732000030000 } from "./1732000030000-agency-record.ts";
import { PlanTerms1732000040000 } from "./1732000040000-plan-terms.ts";
import { RosterCounts1732000050000 } from "./1732000050000-roster-counts.ts";
import { StageReopening1732000060000 } from "./1732000060000-stage-reopening.ts";
import { CallbackList1732000061000 } from "./1732000061000-callback-list.ts";
import { GivenBack1732000070000 } from "./1732000070000-given-back.ts";

/** In the order they run; listed, never globbed. */
export const MIGRATIONS = [
  Foundation1732000000000,
  Sample1732000001000,
  BallotChoices1732000002000,
  Callback1732000003000,
  Publication1732000004000,
  PublishedChildren1732000005000,
  FieldworkCorrection1732000006000,
  StageCloser1732000007000,
  AgencyLineage1732000010000,
  YearBlocks1732000011000,
  RingBack1732000012000,
  BallotForms1732000020000,
  AgencyRecord1732000030000,
  PlanTerms1732000040000,
  RosterCounts1732000050000,
  StageReopening1732000060000,
  CallbackList1732000061000,
  GivenBack1732000070000,
];
