import type { ServiceMode } from "@sipas/domain/agency";
import type { PlanAgency, Quota as DomainQuota } from "@sipas/domain/plan";
import { Field, InputType, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { ServiceModeEnum } from "../agency/roster-entry.entity.ts";

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

  @Field(() => String)
  @Column({ type: "text", name: "mode_reason" })
  modeReason!: string;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", name: "criteria_set_code", nullable: true })
  criteriaSetCode!: string | null;

  @Field(() => Quota)
  @Column(() => Quota, { prefix: false })
  quota!: Quota;
}
