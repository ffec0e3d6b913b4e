import {
  DISPOSITION_LABELS,
  DISPOSITIONS,
  FAILURE_REASON_LABELS,
  FAILURE_REASONS,
  type Disposition,
  type FailureReason,
} from "@sipas/domain/fieldwork";
import { Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { enumOf } from "../platform/graphql/enums.ts";
import { DayScalar } from "../platform/graphql/scalars.ts";

export const DispositionEnum = enumOf("Disposition", DISPOSITIONS, DISPOSITION_LABELS);
export const FailureReasonEnum = enumOf("FailureReason", FAILURE_REASONS, FAILURE_REASON_LABELS);

@ObjectType("BallotIssue", { description: "A printed ballot handed out for a unit, and what became of it" })
@Entity({ name: "ballot_issue" })
export class BallotIssueEntity {
  @PrimaryColumn({ type: "uuid", name: "plan_id" })
  planId!: string;

  @Field(() => String, { description: "As printed on the ballot; unique in its plan" })
  @PrimaryColumn({ type: "text" })
  serial!: string;

  @Column({ type: "uuid", name: "unit_id" })
  unitId!: string;

  @Column({ type: "text", name: "agency_code" })
  agencyCode!: string;

  @Column({ type: "text" })
  enumerator!: string;

  @Field(() => DispositionEnum)
  @Column({ type: "text" })
  disposition!: Disposition;

  @Field(() => FailureReasonEnum, { nullable: true, description: "Of a failed ballot" })
  @Column({ type: "text", nullable: true })
  reason!: FailureReason | null;

  @Field(() => DayScalar)
  @Column({ type: "date", name: "issued_on" })
  issuedOn!: string;

  @Field(() => DayScalar, { nullable: true, description: "When it came back, failed or was reported lost" })
  @Column({ type: "date", name: "settled_on", nullable: true })
  settledOn!: string | null;
}
