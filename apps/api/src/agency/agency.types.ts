import type { ServiceMode } from "@sipas/domain/agency";
import { Field, InputType, ObjectType } from "type-graphql";
import { connectionOf } from "../platform/graphql/connection.types.ts";
import { RosterEntryEntity, ServiceModeEnum } from "./roster-entry.entity.ts";

@ObjectType()
export class RosterEntryConnection extends connectionOf("RosterEntry", RosterEntryEntity) {}

@InputType()
export class RosterFilter {
  @Field(() => String, { nullable: true, description: "The code of a block" })
  block?: string | null;

  @Field(() => ServiceModeEnum, { nullable: true })
  serviceMode?: ServiceMode | null;

  @Field(() => String, { nullable: true, description: "Part of the code or the name" })
  search?: string | null;
}
