import type { ApolloServerPlugin } from "@apollo/server";
import { LIMITS } from "./limits.ts";
import { measureOperation } from "./measure-operation.ts";

/** Refuses what passes the bounds before anything runs, and tells the cost in `extensions.cost`. */
export const limitsPlugin: ApolloServerPlugin = {
  async requestDidStart() {
    let cost: number | null = null;
    return {
      async didResolveOperation({ schema, operation, document, request }) {
        if (operation) cost = measureOperation(schema, operation, document, request.variables ?? {});
      },
      async willSendResponse({ response }) {
        if (cost === null || response.body.kind !== "single") return;
        const result = response.body.singleResult;
        result.extensions = { ...result.extensions, cost: { requested: cost, limit: LIMITS.cost } };
      },
    };
  },
};
