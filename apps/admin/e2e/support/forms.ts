import type { Page } from "playwright-core";
import { ask } from "./ask.ts";

const KINDS = ["DIRECT", "ONLINE", "ORGANISATION"] as const;

interface Form {
  readonly id: string;
  readonly code: string;
  readonly form: string;
  readonly state: string;
  readonly version: number;
}

const FORM = "id code form state version";

/** The code of the year's form of each kind, ready for a plan: made after that of 2024 where there is none. */
export async function readyForms(page: Page, year: number): Promise<ReadonlyMap<string, string>> {
  const { ballotForms } = await ask<{ ballotForms: { edges: readonly { node: Form }[] } }>(
    page,
    `query ($year: Int!) { ballotForms(first: 50, year: $year) { edges { node { ${FORM} } } } }`,
    { year },
  );
  const codes = new Map<string, string>();
  for (const kind of KINDS) {
    const found = ballotForms.edges.find(({ node }) => node.form === kind)?.node;
    const form = found ?? (await write(page, "createBallotForm", { year, form: kind, from: `2024-${kind}` }));
    const { id, version, state } = form;
    const ready = state === "DRAFT" ? await write(page, "validateBallotForm", { id, version }) : form;
    codes.set(kind, ready.code);
  }
  return codes;
}

async function write(page: Page, name: string, input: object): Promise<Form> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const data = await ask<Record<string, Form | { problems: unknown }>>(
    page,
    `mutation ($input: ${type}!) { ${name}(input: $input) {
      ... on FormVersion { ${FORM} } ... on Refusal { problems { message } } } }`,
    { input: { ...input, idempotencyKey: crypto.randomUUID() } },
  );
  const answer = data[name];
  if (!answer || "problems" in answer) throw new Error(`${name} was refused: ${JSON.stringify(answer)}`);
  return answer;
}
