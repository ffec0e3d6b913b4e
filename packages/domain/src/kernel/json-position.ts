import { JsonCursor, JsonSyntaxError } from "./json-position-cursor.ts";

interface JsonPlace {
  /** The physical line on which the value starts, from 1. */
  readonly line: number;
  /** RFC 6901; empty for the whole document. */
  readonly pointer: string;
}

/** A JSON value that knows where in its document it stands. */
export type JsonNode = JsonPlace &
  (
    | { readonly kind: "object"; readonly members: ReadonlyMap<string, JsonNode> }
    | { readonly kind: "array"; readonly items: readonly JsonNode[] }
    | { readonly kind: "string"; readonly value: string }
    | { readonly kind: "number"; readonly value: number }
    | { readonly kind: "boolean"; readonly value: boolean }
    | { readonly kind: "null" }
  );

export interface JsonProblem extends JsonPlace {
  readonly code: "JSON_SYNTAX" | "JSON_DUPLICATE_KEY";
  readonly message: string;
}

export interface JsonReading {
  /** Null when the text is not JSON; what could be read of it is not given. */
  readonly root: JsonNode | null;
  readonly problems: readonly JsonProblem[];
}

const MAX_DEPTH = 100;

/**
 * Reads RFC 8259 text with the place of every value, so that a later check can name it. Refused are
 * a key that comes twice in an object (the first is kept), text behind the value, lone surrogates
 * and more than 100 levels; of syntax errors only the first can be told.
 */
export function readJson(text: string): JsonReading {
  const problems: JsonProblem[] = [];
  const cursor = new JsonCursor(text);
  try {
    const root = readValue(cursor, "", 0, problems);
    cursor.skipSpace();
    if (!cursor.atEnd()) cursor.fail("Có nội dung thừa sau giá trị JSON; xóa phần thừa.");
    return { root, problems };
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    const { line, pointer, message } = error;
    return { root: null, problems: [...problems, { code: "JSON_SYNTAX", line, pointer, message }] };
  }
}

function readValue(cursor: JsonCursor, pointer: string, depth: number, problems: JsonProblem[]): JsonNode {
  cursor.pointer = pointer;
  if (depth > MAX_DEPTH) cursor.fail("JSON lồng quá 100 tầng; giảm số tầng.");
  cursor.skipSpace();
  const place = { line: cursor.line, pointer };
  if (cursor.take("{")) {
    return { ...place, kind: "object", members: readMembers(cursor, pointer, depth, problems) };
  }
  if (cursor.take("[")) {
    return { ...place, kind: "array", items: readItems(cursor, pointer, depth, problems) };
  }
  if (cursor.peek() === '"') return { ...place, kind: "string", value: cursor.readString() };
  if (cursor.takeWord("true")) return { ...place, kind: "boolean", value: true };
  if (cursor.takeWord("false")) return { ...place, kind: "boolean", value: false };
  if (cursor.takeWord("null")) return { ...place, kind: "null" };
  return { ...place, kind: "number", value: cursor.readNumber() };
}

function readMembers(
  cursor: JsonCursor,
  pointer: string,
  depth: number,
  problems: JsonProblem[],
): ReadonlyMap<string, JsonNode> {
  const members = new Map<string, JsonNode>();
  cursor.skipSpace();
  if (cursor.take("}")) return members;
  do {
    cursor.pointer = pointer;
    cursor.skipSpace();
    const line = cursor.line;
    const key = cursor.readString();
    const place = `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    cursor.skipSpace();
    cursor.expect(":");
    const value = readValue(cursor, place, depth + 1, problems);
    if (members.has(key)) problems.push({ code: "JSON_DUPLICATE_KEY", line, pointer: place, message: TWICE });
    else members.set(key, value);
    cursor.pointer = pointer;
    cursor.skipSpace();
  } while (cursor.take(","));
  cursor.expect("}");
  return members;
}

const TWICE = "Khóa này xuất hiện hơn một lần trong cùng một đối tượng; chỉ giữ một.";

function readItems(
  cursor: JsonCursor,
  pointer: string,
  depth: number,
  problems: JsonProblem[],
): readonly JsonNode[] {
  const items: JsonNode[] = [];
  cursor.skipSpace();
  if (cursor.take("]")) return items;
  do {
    items.push(readValue(cursor, `${pointer}/${items.length}`, depth + 1, problems));
    cursor.pointer = pointer;
    cursor.skipSpace();
  } while (cursor.take(","));
  cursor.expect("]");
  return items;
}
