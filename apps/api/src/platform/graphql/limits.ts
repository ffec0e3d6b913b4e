import type { ApolloServerPlugin } from "@apollo/server";
import {
  getNamedType,
  getNullableType,
  GraphQLError,
  isCompositeType,
  isIntrospectionType,
  isListType,
  isObjectType,
  isInterfaceType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import { introspectionSizes } from "./introspection-sizes.ts";
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

/** What a field of introspection costs: it is read from memory. */
const INTROSPECTION_COST = 0.1;

/** What a list without `first` is taken to hold, unless its field says otherwise by the extension `listSize`. */
const DEFAULT_LIST_SIZE = 10;

interface Usage {
  depth: number;
  aliases: number;
  fields: number;
  roots: number;
  cost: number;
}

class LimitExceeded extends GraphQLError {
  constructor(message: string) {
    super(message, { extensions: { code: "TOO_COSTLY", http: { status: 400 } } });
  }
}

interface Walk {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly usage: Usage;
}

/** Measures an operation with its fragments expanded and its variables resolved; throws where a bound is passed. */
function measureOperation(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: readonly FragmentDefinitionNode[],
  variables: Readonly<Record<string, unknown>>,
): Usage {
  const usage: Usage = { depth: 0, aliases: 0, fields: 0, roots: 0, cost: 0 };
  const walk: Walk = {
    schema,
    fragments: new Map(fragments.map((fragment) => [fragment.name.value, fragment])),
    variables,
    usage,
  };
  const root = schema.getRootType(operation.operation);
  if (root) visit(walk, operation.selectionSet, root, 1, 1);
  const most = operation.operation === "mutation" ? LIMITS.rootMutations : LIMITS.rootFields;
  if (usage.roots > most) throw new LimitExceeded(`Một yêu cầu chỉ được gọi ${most} thao tác; hãy tách ra.`);
  if (operation.operation === "mutation") usage.cost += 10;
  usage.cost = Math.ceil(usage.cost);
  if (usage.cost > LIMITS.cost) {
    throw new LimitExceeded(
      `Truy vấn quá nặng: chi phí ${usage.cost}, giới hạn ${LIMITS.cost}. Giảm số dòng mỗi trang hoặc số trường.`,
    );
  }
  return usage;
}

function visit(
  walk: Walk,
  set: SelectionSetNode,
  parent: GraphQLCompositeType,
  depth: number,
  times: number,
): void {
  const { usage } = walk;
  usage.depth = Math.max(usage.depth, depth);
  const deepest = isIntrospectionType(parent) ? LIMITS.introspectionDepth : LIMITS.depth;
  if (depth > deepest) throw new LimitExceeded(`Truy vấn lồng quá ${deepest} tầng.`);
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      visitField(walk, selection, parent, depth, times);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      const on = selection.typeCondition ? walk.schema.getType(selection.typeCondition.name.value) : parent;
      if (on && isCompositeType(on)) visit(walk, selection.selectionSet, on, depth, times);
    } else {
      const fragment = walk.fragments.get(selection.name.value);
      const on = fragment && walk.schema.getType(fragment.typeCondition.name.value);
      if (fragment && on && isCompositeType(on)) visit(walk, fragment.selectionSet, on, depth, times);
    }
  }
}

function visitField(
  walk: Walk,
  node: FieldNode,
  parent: GraphQLCompositeType,
  depth: number,
  times: number,
): void {
  const { usage } = walk;
  usage.fields += 1;
  usage.cost += isIntrospectionType(parent) ? times * INTROSPECTION_COST : times;
  if (depth === 1) usage.roots += 1;
  if (node.alias) usage.aliases += 1;
  if (usage.fields > LIMITS.fields) throw new LimitExceeded(`Truy vấn có hơn ${LIMITS.fields} trường.`);
  if (usage.aliases > LIMITS.aliases) throw new LimitExceeded(`Truy vấn có hơn ${LIMITS.aliases} bí danh.`);
  if (!node.selectionSet) return;
  const field = fieldOf(parent, node.name.value);
  const type = field && getNamedType(field.type);
  if (!field || !type || !isCompositeType(type)) return;
  visit(walk, node.selectionSet, type, depth + 1, times * rowsOf(walk, node, field, parent));
}

function fieldOf(parent: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined {
  if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
}

function rowsOf(
  walk: Walk,
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  parent: GraphQLCompositeType,
): number {
  const declared = field.args.find((argument) => argument.name === "first");
  if (declared) return pageSizeOf(walk, node, Number(declared.defaultValue ?? MAX_PAGE));
  // A connection has counted its rows where `first` stood.
  if (!isListType(getNullableType(field.type)) || parent.name.endsWith("Connection")) return 1;
  if (isIntrospectionType(parent)) return introspectionSizes(walk.schema).get(field.name) ?? 1;
  const size = field.extensions["listSize"];
  return typeof size === "number" ? size : DEFAULT_LIST_SIZE;
}

function pageSizeOf(walk: Walk, node: FieldNode, byDefault: number): number {
  const given = node.arguments?.find((argument) => argument.name.value === "first")?.value;
  let size: unknown = byDefault;
  if (given?.kind === Kind.INT) size = Number(given.value);
  if (given?.kind === Kind.VARIABLE) size = walk.variables[given.name.value] ?? byDefault;
  if (typeof size !== "number" || size < 1 || size > LIMITS.page) {
    throw new LimitExceeded(`Mỗi trang phải có từ 1 đến ${LIMITS.page} dòng (đối số “first”).`);
  }
  return size;
}

/** Refuses what passes the bounds before anything runs, and tells the cost in `extensions.cost`. */
export const limitsPlugin: ApolloServerPlugin = {
  async requestDidStart() {
    let cost: number | null = null;
    return {
      async didResolveOperation({ schema, operation, document, request }) {
        if (!operation) return;
        const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
        const usage = measureOperation(schema, operation, fragments, request.variables ?? {});
        cost = usage.cost;
      },
      async willSendResponse({ response }) {
        if (cost === null || response.body.kind !== "single") return;
        const result = response.body.singleResult;
        result.extensions = { ...result.extensions, cost: { requested: cost, limit: LIMITS.cost } };
      },
    };
  },
};
