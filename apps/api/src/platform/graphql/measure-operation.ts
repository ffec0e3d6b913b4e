import {
  getNamedType,
  getNullableType,
  getVariableValues,
  isCompositeType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import { argumentsOf, checkConditions, type Values } from "./argument-values.ts";
import { introspectionSizes } from "./introspection-sizes.ts";
import { LimitExceeded, LIMITS } from "./limits.ts";

/** What a field of introspection costs: it is read from memory. */
const INTROSPECTION_COST = 0.1;

/** What a list without `first` is taken to hold, unless its field says otherwise by the extension `listSize`. */
const DEFAULT_LIST_SIZE = 10;

interface Usage {
  aliases: number;
  fields: number;
  roots: number;
  cost: number;
}

interface Walk {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Values;
  readonly usage: Usage;
}

/**
 * The cost of an operation, measured with its fragments expanded and with the very values that its
 * fields will get. Throws where a bound is passed or an argument has no fit value; null when the
 * variables do not fit, which the executor refuses before it runs anything.
 */
export function measureOperation(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  document: DocumentNode,
  given: Values,
): number | null {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  if (!coerced) return null;
  const usage: Usage = { aliases: 0, fields: 0, roots: 0, cost: 0 };
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  const walk: Walk = {
    schema,
    fragments: new Map(fragments.map((fragment) => [fragment.name.value, fragment])),
    variables: coerced,
    usage,
  };
  const isMutation = operation.operation === "mutation";
  const root = schema.getRootType(operation.operation);
  if (root) visit(walk, operation.selectionSet, root, 1, 1);
  const most = isMutation ? LIMITS.rootMutations : LIMITS.rootFields;
  if (usage.roots > most) throw new LimitExceeded(`Một yêu cầu chỉ được gọi ${most} thao tác; hãy tách ra.`);
  const cost = Math.ceil(usage.cost + (isMutation ? 10 : 0));
  if (cost > LIMITS.cost) {
    throw new LimitExceeded(
      `Truy vấn quá nặng: chi phí ${cost}, giới hạn ${LIMITS.cost}. Giảm số dòng mỗi trang hoặc số trường.`,
    );
  }
  return cost;
}

function visit(
  walk: Walk,
  set: SelectionSetNode,
  parent: GraphQLCompositeType,
  depth: number,
  times: number,
): void {
  const deepest = isIntrospectionType(parent) ? LIMITS.introspectionDepth : LIMITS.depth;
  if (depth > deepest) throw new LimitExceeded(`Truy vấn lồng quá ${deepest} tầng.`);
  for (const selection of set.selections) {
    checkConditions(selection, walk.variables);
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
  const field = fieldOf(parent, node.name.value);
  if (!field) return;
  const values = argumentsOf(field, node, walk.variables);
  const type = getNamedType(field.type);
  if (!node.selectionSet || !isCompositeType(type)) return;
  visit(walk, node.selectionSet, type, depth + 1, times * rowsOf(walk, field, values, parent));
}

function fieldOf(parent: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined {
  if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
}

function rowsOf(
  { schema }: Walk,
  field: GraphQLField<unknown, unknown>,
  values: Values,
  parent: GraphQLCompositeType,
): number {
  if (field.args.some((argument) => argument.name === "first")) return pageSizeOf(values["first"]);
  // A connection has counted its rows where `first` stood.
  if (!isListType(getNullableType(field.type)) || parent.name.endsWith("Connection")) return 1;
  if (isIntrospectionType(parent)) return introspectionSizes(schema).get(field.name) ?? 1;
  const size = field.extensions["listSize"];
  return typeof size === "number" ? size : DEFAULT_LIST_SIZE;
}

function pageSizeOf(first: unknown): number {
  const size = first ?? LIMITS.page;
  if (typeof size === "number" && size >= 1 && size <= LIMITS.page) return size;
  throw new LimitExceeded(`Mỗi trang phải có từ 1 đến ${LIMITS.page} dòng (đối số “first”).`);
}
