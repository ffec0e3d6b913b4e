import { GraphQLError } from "graphql";
import { MAX_PAGE } from "./paging.ts";

/** Bounds of one request; all are documented for integrators. */
export const LIMITS = {
  depth: 10,
  /** Under `__schema` and `__type`; as deep as the query that tools send. */
  introspectionDepth: 15,
  aliases: 15,
  rootFields: 5,
  rootMutations: 1,
  fields: 400,
  cost: 10_000,
  page: MAX_PAGE,
  tokens: 2_000,
} as const;

/** A request beyond a bound; the message says which. */
export class LimitExceeded extends GraphQLError {
  constructor(message: string) {
    super(message, { extensions: { code: "TOO_COSTLY", http: { status: 400 } } });
  }
}
