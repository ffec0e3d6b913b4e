import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";
import type { Log } from "../log.ts";
import type { Context } from "./context.ts";
import { createErrorFormatter } from "./format-error.ts";
import { knownOperationTypes } from "./known-operation-types.ts";
import { limitsPlugin } from "./limits-plugin.ts";
import { LIMITS } from "./limits.ts";

/**
 * An Apollo server over one of the two schemas, with limits, masked faults and nothing that phones home.
 * Whoever may read the schema by introspection is also told what of a query does not fit it.
 */
export function createGraphqlServer(
  schema: GraphQLSchema,
  options: { readonly introspection: boolean; readonly log: Log },
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    introspection: options.introspection,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    cache: "bounded",
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !options.introspection,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: [knownOperationTypes],
    validationOptions: { maxErrors: 10 },
    formatError: createErrorFormatter(options.log, options.introspection),
    logger: {
      debug: (message) => options.log.debug(String(message)),
      info: (message) => options.log.debug(String(message)),
      warn: (message) => options.log.warn(String(message)),
      error: (message) => options.log.error(String(message)),
    },
    plugins: [
      limitsPlugin,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}
