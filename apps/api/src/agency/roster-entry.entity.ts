import { SERVICE_MODE_LABELS, SERVICE_MODES, type RosterEntry, type ServiceMode } from "@sipas/domain/agency";
import { Field, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { enumOf } from "../platform/graphql/enums.ts";

export const ServiceModeEnum = enumOf("ServiceMode", SERVICE_MODES, SERVICE_MODE_LABELS);

@ObjectType("RosterEntry", { description: "An agency as one year measures it" })
@Entity({ name: "roster_entry" })
export class RosterEntryEntity implements RosterEntry {
  @PrimaryColumn({ type: "text", name: "province_code" })
  provinceCode!: string;

  @Field(() => Int)
  @PrimaryColumn({ type: "integer" })
  year!: number;

  @PrimaryColumn({ type: "text", name: "agency_code" })
  agencyCode!: string;

  /** The order of the roster, as the year's plan lists it. */
  @Column({ type: "integer" })
  position!: number;

  /** The code of one of the year's blocks. */
  @Column({ type: "text" })
  block!: string;

  @Field(() => ServiceModeEnum)
  @Column({ type: "text", name: "service_mode" })
  serviceMode!: ServiceMode;

  @Field(() => String, { description: "Why the agency has this mode" })
  @Column({ type: "text", name: "mode_reason" })
  modeReason!: string;
}
