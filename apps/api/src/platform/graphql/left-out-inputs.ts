import {
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLSchema,
} from "graphql";

/**
 * Gives every nullable argument and input field of a schema the default null. So what a program leaves out
 * reaches a resolver as what a form leaves empty does, and as the inputs' classes say: `X | null`,
 * where type-graphql by itself hands on `undefined`.
 */
export function withNullForLeftOut(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type)) continue;
    if (isInputObjectType(type)) Object.values(type.getFields()).forEach(defaultToNull);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) field.args.forEach(defaultToNull);
  }
  return schema;
}

function defaultToNull(input: GraphQLArgument | GraphQLInputField): void {
  if (!isNonNullType(input.type) && input.defaultValue === undefined) input.defaultValue = null;
}
