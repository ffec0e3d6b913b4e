import { decodeUtf8, isUtf8, readJson } from "@sipas/domain/kernel";
import type { JsonNode } from "@sipas/domain/kernel";
import type { Diagnostics } from "./diagnostics.ts";
import { readChunks } from "./files.ts";

type JsonObject = Extract<JsonNode, { kind: "object" }>;

/**
 * A JSON file that is being checked: each reader answers the value, or null once it has reported
 * why there is none, so that a caller can go on and list every error.
 */
export class JsonFile {
  readonly #file: string;
  readonly #diagnostics: Diagnostics;

  constructor(file: string, diagnostics: Diagnostics) {
    this.#file = file;
    this.#diagnostics = diagnostics;
  }

  /** The document; null when the file cannot be read or is not JSON. */
  read(): JsonNode | null {
    const chunks: Uint8Array[] = [];
    const unreadable = readChunks(this.#file, (chunk) => chunks.push(chunk.slice()));
    if (unreadable !== null) return this.#fail(1, "", unreadable);
    const bytes = Buffer.concat(chunks);
    if (!isUtf8(bytes, 0, bytes.length)) return this.#failEncoding(bytes);
    const { root, problems } = readJson(decodeUtf8(bytes).replace(/^\uFEFF/, ""));
    for (const { line, pointer, message } of problems) this.#fail(line, pointer, message);
    return root;
  }

  report(node: JsonNode, message: string): null {
    return this.#fail(node.line, node.pointer, message);
  }

  object(node: JsonNode, known: readonly string[]): JsonObject | null {
    if (node.kind !== "object") return this.report(node, "Ở đây phải là một đối tượng { … }.");
    for (const [key, member] of node.members) {
      if (!known.includes(key)) this.#diagnostics.warn(this.#file, `Bỏ qua khóa lạ ${member.pointer}.`);
    }
    return node;
  }

  /** A member that must be there. */
  member(parent: JsonObject, key: string): JsonNode | null {
    const member = parent.members.get(key);
    return (
      member ?? this.#fail(parent.line, `${parent.pointer}/${key}`, `Thiếu khóa “${key}”; thêm khóa này.`)
    );
  }

  array(node: JsonNode): readonly JsonNode[] | null {
    return node.kind === "array" ? node.items : this.report(node, "Ở đây phải là một danh sách [ … ].");
  }

  text(node: JsonNode): string | null {
    return node.kind === "string"
      ? node.value
      : this.report(node, "Ở đây phải là một chuỗi trong dấu nháy kép.");
  }

  integer(node: JsonNode, from: number, to: number): number | null {
    const valid =
      node.kind === "number" && Number.isInteger(node.value) && node.value >= from && node.value <= to;
    return valid ? node.value : this.report(node, `Ở đây phải là một số nguyên từ ${from} đến ${to}.`);
  }

  boolean(node: JsonNode): boolean | null {
    return node.kind === "boolean" ? node.value : this.report(node, "Ở đây phải là true hoặc false.");
  }

  /** One of the words, as what it stands for. */
  word<T>(node: JsonNode, words: Readonly<Record<string, T>>): T | null {
    if (node.kind === "string" && Object.hasOwn(words, node.value)) return words[node.value]!;
    return this.report(node, `Giá trị không hợp lệ; chỉ nhận ${Object.keys(words).join(", ")}.`);
  }

  #failEncoding(bytes: Uint8Array): null {
    let line = 1;
    let start = 0;
    for (let at = bytes.indexOf(10); at >= 0 && isUtf8(bytes, start, at); at = bytes.indexOf(10, start)) {
      line++;
      start = at + 1;
    }
    return this.#fail(line, "", "Dòng này không ở mã UTF-8; lưu lại tệp ở mã UTF-8.");
  }

  #fail(line: number, pointer: string, message: string): null {
    this.#diagnostics.error({ file: this.#file, line, column: pointer === "" ? "/" : pointer }, message);
    return null;
  }
}
