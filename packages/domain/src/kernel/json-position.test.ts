import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readJson } from "./json-position.ts";
import type { JsonNode } from "./json-position.ts";

function plain(node: JsonNode): unknown {
  switch (node.kind) {
    case "object":
      return Object.fromEntries([...node.members].map(([key, member]) => [key, plain(member)]));
    case "array":
      return node.items.map(plain);
    case "null":
      return null;
    case "string":
    case "number":
    case "boolean":
      return node.value;
  }
}

function problemsOf(text: string): string[] {
  return readJson(text).problems.map(({ line, pointer, code }) => `${line}:${pointer}:${code}`);
}

describe("JSON with places", () => {
  it("reads what the platform reads", () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ noUnicodeString: false }),
        fc.constantFrom(undefined, 2),
        (value, indent) => {
          const text = JSON.stringify(value, null, indent);
          const { root, problems } = readJson(text);
          expect(problems).toEqual([]);
          expect(JSON.stringify(plain(root!))).toBe(JSON.stringify(JSON.parse(text)));
        },
      ),
    );
  });

  it("refuses what the platform refuses", () => {
    const piece = fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      '"a"',
      "1",
      "-",
      "01",
      "1.",
      "1e",
      "true",
      "nul",
      "\\",
      " ",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 7 }), (pieces) => {
        const text = pieces.join("");
        const { root, problems } = readJson(text);
        expect(root !== null).toBe(isJson(text));
        if (root === null) expect(problems.at(-1)?.code).toBe("JSON_SYNTAX");
      }),
      { numRuns: 5000 },
    );
  });

  it("knows the line and the pointer of every value", () => {
    const { root } = readJson('{\n "a/b~": [\r\n1,\r2 ]}');
    const list = root?.kind === "object" ? root.members.get("a/b~") : undefined;
    expect(list).toMatchObject({ line: 2, pointer: "/a~1b~0", kind: "array" });
    expect(list?.kind === "array" && list.items).toEqual([
      { line: 3, pointer: "/a~1b~0/0", kind: "number", value: 1 },
      { line: 4, pointer: "/a~1b~0/1", kind: "number", value: 2 },
    ]);
  });

  it.each([
    ["a key that comes twice", '{"a":1,\n"a":2}', ["2:/a:JSON_DUPLICATE_KEY"]],
    [
      "every key that comes twice",
      '{"a":{"b":1,"b":2},"a":3}',
      ["1:/a/b:JSON_DUPLICATE_KEY", "1:/a:JSON_DUPLICATE_KEY"],
    ],
    ["text behind the value", "{}\n{}", ["2::JSON_SYNTAX"]],
    ["an empty text", "", ["1::JSON_SYNTAX"]],
    ["a comma too many", '{"a":[1,\n]}', ["2:/a/1:JSON_SYNTAX"]],
    ["a string that stays open", '{"a":"x', ["1:/a:JSON_SYNTAX"]],
    ["a line break in a string", '{"a":"x\ny"}', ["1:/a:JSON_SYNTAX"]],
    ["an unknown escape", '{"a":"\\x"}', ["1:/a:JSON_SYNTAX"]],
    ["a lone surrogate", '{"a":"\\ud800"}', ["1:/a:JSON_SYNTAX"]],
  ])("names %s", (_, text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });

  it("takes __proto__ as a key like any other", () => {
    const { root } = readJson('{"__proto__": 1}');
    expect(root?.kind === "object" && root.members.get("__proto__")).toMatchObject({ value: 1 });
  });

  it("refuses nesting that would exhaust the stack", () => {
    expect(readJson("[".repeat(100_000)).problems).toMatchObject([{ code: "JSON_SYNTAX", line: 1 }]);
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
