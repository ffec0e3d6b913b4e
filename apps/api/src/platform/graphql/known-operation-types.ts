import { GraphQLError, type ValidationRule } from "graphql";

/** “Operation Type Existence” (GraphQL, September 2025, 5.2.1.1), which graphql-js leaves to the executor. */
export const knownOperationTypes: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (context.getSchema().getRootType(node.operation)) return;
    const message = `The schema has no operations of the type "${node.operation}".`;
    context.reportError(new GraphQLError(message, { nodes: node }));
  },
});
