import { isDay } from "@sipas/domain/kernel";
import { GraphQLError, GraphQLScalarType, Kind } from "graphql";
import { GraphQLDateTime } from "graphql-scalars";

function parseDay(value: unknown): string {
  if (typeof value === "string" && isDay(value)) return value;
  throw new GraphQLError("Ngày phải có dạng YYYY-MM-DD và có trong lịch.");
}

export const DayScalar = new GraphQLScalarType<string, string>({
  name: "Day",
  description: "A calendar day in Asia/Ho_Chi_Minh, YYYY-MM-DD",
  serialize: parseDay,
  parseValue: parseDay,
  parseLiteral: (node) => parseDay(node.kind === Kind.STRING ? node.value : null),
});

export const DateTimeScalar = GraphQLDateTime;
