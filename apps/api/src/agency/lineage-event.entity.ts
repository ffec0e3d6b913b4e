import {
  LINEAGE_KIND_LABELS,
  LINEAGE_KINDS,
  type LineageEvent as DomainLineageEvent,
  type LineageKind,
} from "@sipas/domain/agency";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { enumOf } from "../platform/graphql/enums.ts";
import { DateTimeScalar, DayScalar } from "../platform/graphql/scalars.ts";

export const LineageKindEnum = enumOf("LineageKind", LINEAGE_KINDS, LINEAGE_KIND_LABELS);

/** An event with the codes of its agencies, as rules and readers take it. */
export type LineageRow = LineageEventEntity & DomainLineageEvent;

@ObjectType("LineageEvent", { description: "Something that happened to agencies on a day, by a document" })
@Entity({ name: "lineage_event" })
export class LineageEventEntity {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Column({ type: "text", name: "province_code" })
  provinceCode!: string;

  @Field(() => LineageKindEnum)
  @Column({ type: "text" })
  kind!: LineageKind;

  @Field(() => DayScalar, { description: "The first day on which things stand as they are after it" })
  @Column({ type: "date" })
  day!: string;

  @Field(() => String, { description: "The document that ordered it; empty where it is not known yet" })
  @Column({ type: "text" })
  basis!: string;

  @Field(() => String)
  @Column({ type: "text" })
  note!: string;

  @Field(() => DateTimeScalar, { nullable: true })
  @Column({ type: "timestamptz", name: "confirmed_at", nullable: true })
  confirmedAt!: Date | null;

  @Column({ type: "text", name: "confirmed_by", nullable: true })
  confirmedBy!: string | null;

  /** When it was taken back; it then counts nowhere, and stays so that no release brings it again. */
  @Column({ type: "timestamptz", name: "withdrawn_at", nullable: true })
  withdrawnAt!: Date | null;

  @Field(() => Int)
  @Column({ type: "integer" })
  version!: number;

  @Field(() => Boolean, { description: "No person has confirmed it by its document yet" })
  get provisional(): boolean {
    return this.confirmedAt === null;
  }
}

/** An agency before (`FROM`) or after (`TO`) an event. */
@Entity({ name: "lineage_agency" })
export class LineageAgencyEntity {
  @PrimaryColumn({ type: "uuid", name: "event_id" })
  eventId!: string;

  @Column({ type: "text", name: "province_code" })
  provinceCode!: string;

  @PrimaryColumn({ type: "text" })
  side!: "FROM" | "TO";

  @PrimaryColumn({ type: "integer" })
  position!: number;

  @Column({ type: "text", name: "agency_code" })
  agencyCode!: string;
}
