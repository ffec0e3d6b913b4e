import { isAbstractType, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from "graphql";
import type { GraphQLSchema } from "graphql";

const known = new WeakMap<GraphQLSchema, ReadonlyMap<string, number>>();

/** How many entries the lists of introspection hold in this schema: all types, and of their parts the mean. */
export function introspectionSizes(schema: GraphQLSchema): ReadonlyMap<string, number> {
  const sizes = known.get(schema) ?? measure(schema);
  known.set(schema, sizes);
  return sizes;
}

function measure(schema: GraphQLSchema): ReadonlyMap<string, number> {
  const types = Object.values(schema.getTypeMap());
  const withFields = types.filter((type) => isObjectType(type) || isInterfaceType(type));
  const fields = withFields.flatMap((type) => Object.values(type.getFields()));
  const inputs = types.filter(isInputObjectType).flatMap((type) => Object.values(type.getFields()));
  const values = types.filter(isEnumType).flatMap((type) => type.getValues());
  const possible = types.filter(isAbstractType).flatMap((type) => schema.getPossibleTypes(type));
  const mean = (parts: number, wholes: number) => Math.max(1, Math.ceil(parts / wholes));
  return new Map([
    ["types", types.length],
    ["directives", schema.getDirectives().length],
    ["fields", mean(fields.length, types.length)],
    ["args", mean(fields.flatMap(({ args }) => args).length, fields.length)],
    ["inputFields", mean(inputs.length, types.length)],
    ["enumValues", mean(values.length, types.length)],
    ["possibleTypes", mean(possible.length, types.length)],
  ]);
}
