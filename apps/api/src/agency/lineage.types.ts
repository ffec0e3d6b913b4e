import { ObjectType } from "type-graphql";
import { connectionOf } from "../platform/graphql/connection.types.ts";
import { LineageEventEntity } from "./lineage-event.entity.ts";

@ObjectType()
export class LineageEventConnection extends connectionOf("LineageEvent", LineageEventEntity) {}
