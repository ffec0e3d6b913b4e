import {
  AGENCY_KIND_LABELS,
  AGENCY_KINDS,
  type AgencyKind,
  type FormerName as DomainFormerName,
  type RegisteredAgency,
} from "@sipas/domain/agency";
import { Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { enumOf } from "../platform/graphql/enums.ts";
import { DayScalar } from "../platform/graphql/scalars.ts";

export const AgencyKindEnum = enumOf("AgencyKind", AGENCY_KINDS, AGENCY_KIND_LABELS);

@ObjectType({ description: "A name that an agency had under the same code" })
export class FormerName implements DomainFormerName {
  @Field(() => String)
  name!: string;

  @Field(() => DayScalar, { description: "The last day of the name" })
  until!: string;
}

@ObjectType("Agency", { description: "An agency of the registry, over the years, by a code that stays" })
@Entity({ name: "agency" })
export class AgencyEntity implements RegisteredAgency {
  @PrimaryColumn({ type: "text", name: "province_code" })
  provinceCode!: string;

  @Field(() => String)
  @PrimaryColumn({ type: "text" })
  code!: string;

  @Field(() => String, { description: "Its present name, or the last it had" })
  @Column({ type: "text" })
  name!: string;

  @Field(() => AgencyKindEnum)
  @Column({ type: "text" })
  kind!: AgencyKind;

  @Field(() => String, {
    nullable: true,
    description: "Of a commune or ward: its code in the state's list of administrative units",
  })
  @Column({ type: "text", name: "official_code", nullable: true })
  officialCode!: string | null;

  @Field(() => DayScalar, { nullable: true, description: "Null where it stood before the registry began" })
  @Column({ type: "date", name: "active_from", nullable: true })
  activeFrom!: string | null;

  @Field(() => DayScalar, { nullable: true, description: "The last day; null while it stands" })
  @Column({ type: "date", name: "active_to", nullable: true })
  activeTo!: string | null;

  @Field(() => [FormerName], { description: "Oldest first" })
  @Column({ type: "jsonb", name: "former_names" })
  formerNames!: readonly FormerName[];

  @Column({ type: "text" })
  phone!: string;

  @Column({ type: "text" })
  email!: string;

  @Column({ type: "text" })
  address!: string;

  @Column({ type: "integer" })
  version!: number;
}
