import type { AgencyFacts, AgencyKind, NewAgency, NewName } from "@sipas/domain/agency";
import { Field, InputType, Int, ObjectType } from "type-graphql";
import { connectionOf } from "../platform/graphql/connection.types.ts";
import { resultUnion } from "../platform/graphql/problem.types.ts";
import { DayScalar } from "../platform/graphql/scalars.ts";
import { AgencyEntity, AgencyKindEnum } from "./agency.entity.ts";

@ObjectType()
export class AgencyConnection extends connectionOf("Agency", AgencyEntity) {}

@InputType()
export class AgencyFilter {
  @Field(() => String, { nullable: true, description: "Part of the code or a name, accents or not" })
  search?: string | null;

  @Field(() => AgencyKindEnum, { nullable: true })
  kind?: AgencyKind | null;

  @Field(() => Boolean, { nullable: true, description: "True: agencies that stand; false: that have ended" })
  standing?: boolean | null;
}

/** Apart from the agency, which the open schema shows too. */
@ObjectType({ description: "What those who keep the registry see of an agency beside what everyone does" })
export class AgencyRecord {
  @Field(() => Int, { description: "To be sent back with a change" })
  version!: number;

  @Field(() => String)
  phone!: string;

  @Field(() => String)
  email!: string;

  @Field(() => String)
  address!: string;
}

@InputType()
abstract class AgencyFactsInput implements AgencyFacts {
  @Field(() => String)
  name!: string;

  @Field(() => AgencyKindEnum)
  kind!: AgencyKind;

  @Field(() => String, { nullable: true, description: "Of a commune or ward alone: five digits" })
  officialCode!: string | null;

  @Field(() => DayScalar, { nullable: true })
  activeFrom!: string | null;

  @Field(() => DayScalar, { nullable: true, description: "The last day; null while it stands" })
  activeTo!: string | null;

  @Field(() => String)
  phone!: string;

  @Field(() => String)
  email!: string;

  @Field(() => String)
  address!: string;
}

@InputType()
export class AddAgencyInput extends AgencyFactsInput implements NewAgency {
  @Field(() => String)
  idempotencyKey!: string;

  @Field(() => String, { description: "2 to 30 capitals, digits and hyphens; it stays for ever" })
  code!: string;
}

@InputType()
export class EditAgencyInput extends AgencyFactsInput {
  @Field(() => String)
  idempotencyKey!: string;

  @Field(() => String)
  code!: string;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class RenameAgencyInput implements NewName {
  @Field(() => String)
  idempotencyKey!: string;

  @Field(() => String)
  code!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  name!: string;

  @Field(() => DayScalar, { description: "The first day of the new name" })
  day!: string;
}

@InputType()
export class RemoveAgencyInput {
  @Field(() => String)
  idempotencyKey!: string;

  @Field(() => String)
  code!: string;

  @Field(() => Int)
  version!: number;
}

@ObjectType()
export class RemovedAgency {
  @Field(() => String)
  code!: string;
}

export const AddAgencyResult = resultUnion("AddAgencyResult", AgencyEntity);
export const EditAgencyResult = resultUnion("EditAgencyResult", AgencyEntity);
export const RenameAgencyResult = resultUnion("RenameAgencyResult", AgencyEntity);
export const RemoveAgencyResult = resultUnion("RemoveAgencyResult", RemovedAgency);
