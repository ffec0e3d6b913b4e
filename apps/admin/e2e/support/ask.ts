import type { Page } from "playwright-core";

/** A query in the session of the page. */
export async function ask<TData>(page: Page, query: string, variables: object = {}): Promise<TData> {
  const answer = await page.evaluate(async (body) => {
    const response = await fetch("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json", "apollo-require-preflight": "1" },
      body,
    });
    return (await response.json()) as { data?: unknown; errors?: unknown };
  }, JSON.stringify({ query, variables }));
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data as TData;
}
