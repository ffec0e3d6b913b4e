import { ORGANISATION_KINDS, ORGANISATION_KIND_LABELS, type OrganisationKind } from "@sipas/domain/access";
import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { enumOf } from "../platform/graphql/enums.ts";

const OrganisationKindEnum = enumOf("OrganisationKind", ORGANISATION_KINDS, ORGANISATION_KIND_LABELS);

@ObjectType("Organisation")
@Entity({ name: "organisation" })
export class OrganisationEntity {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Column({ type: "text", name: "province_code" })
  provinceCode!: string;

  @Field(() => String)
  @Column({ type: "text" })
  name!: string;

  @Field(() => OrganisationKindEnum)
  @Column({ type: "text" })
  kind!: OrganisationKind;

  @Field(() => String, { nullable: true, description: "The agency that it is, when it is a rated one" })
  @Column({ type: "text", name: "agency_code", nullable: true })
  agencyCode!: string | null;
}
