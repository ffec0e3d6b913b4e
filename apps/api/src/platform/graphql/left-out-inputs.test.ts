import {
  getArgumentValues,
  getVariableValues,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  type FieldNode,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { getMetadataStorage } from "type-graphql";
import { describe, expect, it } from "vitest";
import { buildSchemas } from "../../compose.ts";
import { AccessChecker } from "./access.ts";

/** What is nullable, in a request of a program and in one of a form. */
type Nullable = "left out" | "null";

let called: unknown[] = [];

/** Stands for every resolver, and for the access rule: lets everybody in, keeps what it is called with. */
const RECORDER: object = new Proxy(
  {},
  {
    get: (_, name) => {
      if (name === "then") return undefined;
      return name === "check" ? () => true : (...given: unknown[]) => void (called = given);
    },
  },
);

const RESOLVERS = getMetadataStorage().resolverClasses.map(({ target }) => target);
const SCHEMAS = buildSchemas(new Map([AccessChecker, ...RESOLVERS].map((target) => [target, RECORDER])));

const SAMPLES: Readonly<Record<string, unknown>> = {
  Boolean: true,
  DateTime: "2024-11-05T02:00:00Z",
  Day: "2024-11-05",
  Float: 1,
  Int: 1,
};

function sampleOf(type: GraphQLInputType, nullable: Nullable): unknown {
  if (isNonNullType(type)) return sampleOf(type.ofType, nullable);
  if (isListType(type)) return [sampleOf(type.ofType, nullable)];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (!isInputObjectType(type)) return SAMPLES[type.name] ?? "a";
  return valuesOf(Object.values(type.getFields()), nullable);
}

function valuesOf(
  inputs: readonly { readonly name: string; readonly type: GraphQLInputType }[],
  nullable: Nullable,
): Readonly<Record<string, unknown>> {
  const given = inputs.filter(({ type }) => isNonNullType(type) || nullable === "null");
  return Object.fromEntries(
    given.map(({ name, type }) => [name, isNonNullType(type) ? sampleOf(type, nullable) : null]),
  );
}

/** What the method behind a field is called with, by way of graphql-js and type-graphql. */
async function calledWith(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
  nullable: Nullable,
): Promise<unknown[]> {
  const values = valuesOf(field.args, nullable);
  const passed = field.args.filter(({ name }) => name in values);
  const declared = passed.map(({ name, type }) => `$${name}: ${String(type)}`).join(" ");
  const listed = passed.map(({ name }) => `${name}: $${name}`).join(" ");
  const query = `query ${declared && `(${declared})`} { ${field.name} ${listed && `(${listed})`} }`;
  const operation = parse(query).definitions[0] as OperationDefinitionNode;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], values);
  const node = operation.selectionSet.selections[0] as FieldNode;
  called = [];
  await field.resolve!({}, getArgumentValues(field, node, coerced), {}, {} as GraphQLResolveInfo);
  return called;
}

function fieldsWithArguments(schema: GraphQLSchema): [name: string, field: GraphQLField<unknown, unknown>][] {
  const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type));
  return types.filter(isObjectType).flatMap((type) =>
    Object.values(type.getFields())
      .filter(({ args }) => args.length > 0)
      .map((field): [string, GraphQLField<unknown, unknown>] => [`${type.name}.${field.name}`, field]),
  );
}

describe.each(Object.entries(SCHEMAS))("in the %s schema", (_name, schema) => {
  it.each(fieldsWithArguments(schema))("what is left out reaches %s as null does", async (_field, field) => {
    const leftOut = await calledWith(schema, field, "left out");
    expect(leftOut).not.toEqual([]);
    expect(leftOut).toStrictEqual(await calledWith(schema, field, "null"));
  });
});
