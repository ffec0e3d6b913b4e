import {
  getArgumentValues,
  getDirectiveValues,
  GraphQLError,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  type FieldNode,
  type GraphQLField,
  type SelectionNode,
} from "graphql";

/** Values by name: of variables or of arguments. */
export type Values = Readonly<Record<string, unknown>>;

/**
 * What a field gets, by graphql-js's own rules: literals, variables, defaults of either. Refuses null
 * where a default let a nullable variable in, which the executor would find out only underway.
 */
export function argumentsOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Values,
): Values {
  return orUnfit(() => getArgumentValues(field, node, variables));
}

/** Refuses `@skip` and `@include` on a condition that is null. */
export function checkConditions(node: SelectionNode, variables: Values): void {
  orUnfit(() => getDirectiveValues(GraphQLSkipDirective, node, variables));
  orUnfit(() => getDirectiveValues(GraphQLIncludeDirective, node, variables));
}

function orUnfit<T>(evaluate: () => T): T {
  try {
    return evaluate();
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const extensions = { code: "BAD_USER_INPUT", http: { status: 400 } };
    throw new GraphQLError(error.message, { nodes: error.nodes ?? null, extensions });
  }
}
