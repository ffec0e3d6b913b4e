import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isObjectType,
  isRequiredArgument,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
} from "graphql";
import { LIMITS } from "../platform/graphql/limits.ts";
import type { GraphqlReply } from "./client.ts";

/** A field with what is asked of it; `text` is its name with its arguments, or a type condition. */
interface Branch {
  readonly text: string;
  readonly children: readonly Branch[] | null;
}

/** Values of arguments by `field.argument`, or by the argument alone. */
export type ArgumentValues = Readonly<Record<string, string | number>>;

/** Rows of a page, and of a page on every row of a page. */
const ROWS = { outer: 100, inner: 5 } as const;

/** Types that are large and the same wherever one comes to them; entered once in all. */
const ONCE = new Set(["RosterEntry", "CriteriaSet", "ScoreRun"]);

/**
 * Every query of a schema with every field, each in as many pieces as the server's bounds ask for,
 * which `ask` finds out. A type that leads on to others is entered once a query. Required arguments come from `values`,
 * enums in all their values; an argument without a value is an error, so that no query is left out.
 */
export async function everyQuery(
  schema: GraphQLSchema,
  values: ArgumentValues,
  ask: (query: string) => Promise<GraphqlReply>,
): Promise<readonly (readonly string[])[]> {
  const once = new Set<string>();
  const roots = Object.values(schema.getQueryType()!.getFields()).flatMap((field) =>
    branchesOf({ schema, values, entered: new Set(), once }, field, 1),
  );
  const queries: (readonly string[])[] = [];
  for (const root of roots) queries.push(await piecesOf(root, ask));
  return queries;
}

interface Walk {
  readonly schema: GraphQLSchema;
  readonly values: ArgumentValues;
  readonly entered: Set<string>;
  readonly once: Set<string>;
}

function branchesOf(walk: Walk, field: GraphQLField<unknown, unknown>, depth: number): readonly Branch[] {
  const type = getNamedType(field.type);
  const calls = callsOf(field, walk.values, depth === 1);
  if (!isCompositeType(type)) return calls.map((text) => ({ text, children: null }));
  if (depth === LIMITS.depth) return [];
  const entered = ONCE.has(type.name) ? walk.once : walk.entered;
  if (entered.has(type.name)) return calls.map((text) => ({ text, children: [NAME] }));
  if (leadsOn(type)) entered.add(type.name);
  const children = childrenOf(walk, type, depth + 1);
  return calls.map((text) => ({ text, children }));
}

const NAME: Branch = { text: "__typename", children: null };

function leadsOn(type: GraphQLCompositeType): boolean {
  if (!isObjectType(type)) return true;
  return Object.values(type.getFields()).some(({ type: next }) => isCompositeType(getNamedType(next)));
}

function childrenOf(walk: Walk, type: GraphQLCompositeType, depth: number): readonly Branch[] {
  if (isAbstractType(type)) {
    const possible = walk.schema.getPossibleTypes(type);
    return [
      NAME,
      ...possible.map((one) => ({ text: `... on ${one.name}`, children: childrenOf(walk, one, depth) })),
    ];
  }
  return [NAME, ...Object.values(type.getFields()).flatMap((field) => branchesOf(walk, field, depth))];
}

/** The field once for each value of an enum that it asks for. */
function callsOf(
  field: GraphQLField<unknown, unknown>,
  values: ArgumentValues,
  isRoot: boolean,
): readonly string[] {
  let calls: readonly (readonly string[])[] = [[]];
  for (const argument of field.args) {
    const given = valuesOf(field.name, argument, values, isRoot);
    if (given.length > 0) {
      calls = calls.flatMap((call) => given.map((value) => [...call, `${argument.name}: ${value}`]));
    } else if (isRequiredArgument(argument)) {
      throw new Error(`no value for ${field.name}.${argument.name}`);
    }
  }
  return calls.map((call) => (call.length === 0 ? field.name : `${field.name}(${call.join(", ")})`));
}

function valuesOf(
  field: string,
  argument: GraphQLArgument,
  values: ArgumentValues,
  isRoot: boolean,
): readonly (string | number)[] {
  if (argument.name === "first") return [isRoot ? ROWS.outer : ROWS.inner];
  if (!isRequiredArgument(argument)) return [];
  const type = getNamedType(argument.type);
  if (isEnumType(type)) return type.getValues().map(({ name }) => name);
  const value = values[`${field}.${argument.name}`] ?? values[argument.name];
  return value === undefined ? [] : [JSON.stringify(value)];
}

async function piecesOf(
  root: Branch,
  ask: (query: string) => Promise<GraphqlReply>,
): Promise<readonly string[]> {
  const query = `{ ${print(root)} }`;
  const { code } = await ask(query);
  if (code !== "TOO_COSTLY") return [query];
  const pieces: string[] = [];
  for (const part of halvesOf(root) ?? withFewerRows(root)) pieces.push(...(await piecesOf(part, ask)));
  return pieces;
}

function print({ text, children }: Branch): string {
  return children === null ? text : `${text} { ${children.map(print).join(" ")} }`;
}

/** The same with one half of its fields, and with the other; null when it is a single path. */
function halvesOf({ text, children }: Branch): readonly Branch[] | null {
  if (children === null) return null;
  if (children.length === 1) {
    return halvesOf(children[0]!)?.map((half) => ({ text, children: [half] })) ?? null;
  }
  const middle = Math.ceil(children.length / 2);
  return [children.slice(0, middle), children.slice(middle)].map((half) => ({ text, children: half }));
}

/** A page of lists in lists can be too costly whatever is asked of them; what stays so, nobody can have. */
function withFewerRows({ text, children }: Branch): readonly Branch[] {
  const fewer = text.replace(`first: ${ROWS.outer}`, `first: ${ROWS.inner}`);
  return fewer === text ? [] : [{ text: fewer, children }];
}
