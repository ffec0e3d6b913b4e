import { readFileSync } from "node:fs";
import { digestOf } from "@sipas/domain/kernel";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LIMITS } from "../platform/graphql/limits.ts";
import { createHarness, type Harness } from "./harness.ts";
import { examplesOf, type Example } from "./markdown-examples.ts";
import { publishedYear } from "./publications.ts";

const PAGE = readFileSync(new URL("../../../../docs/integrators.md", import.meta.url), "utf8");
const EXAMPLES = examplesOf(PAGE);

let harness: Harness;

beforeAll(async () => {
  harness = await createHarness();
  await publishedYear(harness, await harness.as("SURVEY_OFFICER"), 2024);
});
afterAll(() => harness.close());

function ask({ kind, request, variables }: Example): Promise<Response> {
  if (kind === "graphql") {
    return harness.stranger().fetch("/open/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: request, variables }),
    });
  }
  const [head = "", ...body] = request.split("\n\n");
  const [line = "", ...headers] = head.split("\n");
  const [method = "", path = ""] = line.split(" ");
  return harness.stranger().fetch(path, {
    method,
    headers: headers.map((header) => header.split(/: (.*)/, 2) as [string, string]),
    ...(body.length > 0 ? { body: body.join("\n\n") } : {}),
  });
}

/** The status and those headers that the page shows. */
function headOf(response: Response, shown: string): string {
  const names = shown
    .split("\n")
    .slice(1)
    .map((line) => line.split(":")[0]!);
  return [`HTTP ${response.status}`, ...names.map((name) => `${name}: ${response.headers.get(name)}`)].join(
    "\n",
  );
}

describe("the page for integrators", () => {
  it.each(EXAMPLES)("is answered as it says: $name", async (example) => {
    const response = await ask(example);
    if (example.head !== null) expect(headOf(response, example.head)).toBe(example.head);
    if (example.body !== undefined) expect(await response.json()).toEqual(example.body);
    expect(example.head !== null || example.body !== undefined).toBe(true);
  });

  it("shows the digest of the very document that it tells to fetch", async () => {
    const document: unknown = await (await harness.stranger().fetch("/cong-bo/sl/2024/data.json")).json();
    expect(PAGE.split(digestOf(document)).length - 1).toBe(3);
  });

  it("tells every limit as it is", () => {
    const rows = [...PAGE.matchAll(/^\| `(\w+)` +\| ([\d,]+) +\|/gm)];
    const told = Object.fromEntries(rows.map(([, name, most]) => [name, Number(most!.replace(",", ""))]));
    expect(told).toEqual(LIMITS);
  });
});
