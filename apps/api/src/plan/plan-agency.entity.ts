import {
  MODE_REASON_LABELS,
  MODE_REASONS,
  type DossierCounts as DomainDossierCounts,
  type ModeReason,
  type ServiceMode,
} from "@sipas/domain/agency";
import type { PlanAgency, Quota as DomainQuota } from "@sipas/domain/plan";
import { Field, InputType, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { ServiceModeEnum } from "../agency/roster-entry.entity.ts";
import { enumOf } from "../platform/graphql/enums.ts";

export const ModeReasonEnum = enumOf("ModeReason", MODE_REASONS, MODE_REASON_LABELS);

@InputType("DossierCountsInput")
@ObjectType("DossierCounts", { description: "What an agency handled in the transaction window" })
export class DossierCounts implements DomainDossierCounts {
  @Field(() => Boolean, { description: "False where the agency offers no administrative procedures at all" })
  providesService!: boolean;

  @Field(() => Int, { description: "Dossiers handed in at a counter or by post" })
  inPerson!: number;

  @Field(() => Int, { description: "Dossiers filed online" })
  online!: number;

  @Field(() => Int, { description: "People and organisations that took part" })
  users!: number;
}

@InputType("QuotaInput")
@ObjectType("Quota")
export class Quota implements DomainQuota {
  @Field(() => Int, { nullable: true, description: "Ballots to collect; under take-all those expected" })
  @Column({ type: "integer", name: "quota_official", nullable: true })
  official!: number | null;

  @Field(() => Int, { nullable: true })
  @Column({ type: "integer", name: "quota_reserve", nullable: true })
  reserve!: number | null;

  @Field(() => Boolean, { description: "Every unit of the frame is asked; there is no reserve" })
  @Column({ type: "boolean", name: "quota_take_all" })
  takeAll!: boolean;
}

@ObjectType("PlanAgency", { description: "An agency as the plan measures it" })
@Entity({ name: "plan_agency" })
export class PlanAgencyEntity implements PlanAgency {
  @PrimaryColumn({ type: "uuid", name: "plan_id" })
  planId!: string;

  @Column({ type: "text", name: "province_code" })
  provinceCode!: string;

  @Field(() => String)
  @PrimaryColumn({ type: "text", name: "agency_code" })
  agencyCode!: string;

  @Column({ type: "integer" })
  position!: number;

  @Field(() => String, { description: "The code of one of the plan's blocks" })
  @Column({ type: "text" })
  block!: string;

  @Field(() => ServiceModeEnum)
  @Column({ type: "text", name: "service_mode" })
  serviceMode!: ServiceMode;

  @Field(() => ModeReasonEnum, {
    nullable: true,
    description: "The rule by which the mode was chosen; null while nobody said",
  })
  @Column({ type: "text", name: "mode_reason_code", nullable: true })
  modeReasonCode!: ModeReason | null;

  @Field(() => String)
  @Column({ type: "text", name: "mode_reason" })
  modeReason!: string;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", name: "criteria_set_code", nullable: true })
  criteriaSetCode!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "People who used the service in the transaction window; null while they are not counted",
  })
  @Column({ type: "integer", name: "frame_size", nullable: true })
  frameSize!: number | null;

  @Field(() => DossierCounts, { nullable: true })
  @Column({ type: "jsonb", nullable: true })
  dossiers!: DossierCounts | null;

  @Field(() => Quota)
  @Column(() => Quota, { prefix: false })
  quota!: Quota;
}
