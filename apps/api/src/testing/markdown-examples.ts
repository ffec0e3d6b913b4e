/** A request in a page for readers, and what is printed beneath it. */
export interface Example {
  /** The first line of the request, to name it by. */
  readonly name: string;
  readonly kind: "graphql" | "http";
  readonly request: string;
  readonly variables: object;
  /** The status and the headers that are shown; null where none are. */
  readonly head: string | null;
  /** The body that is shown; undefined where none is. */
  readonly body: unknown;
}

interface Block {
  readonly language: string;
  readonly text: string;
}

/**
 * The examples of a page in their order: a `graphql` block or an `http` block with a method, behind
 * it perhaps `json variables`, the head of the answer as `http`, and its body as `json`.
 */
export function examplesOf(markdown: string): readonly Example[] {
  const blocks: Block[] = [...markdown.matchAll(/^```([^\n]*)\n([^]*?)^```$/gm)].map(
    ([, language, text]) => ({
      language: language!,
      text: text!.trimEnd(),
    }),
  );
  const starts = blocks.flatMap((block, index) => (isRequest(block) ? [index] : []));
  return starts.map((start, index) => exampleOf(blocks.slice(start, starts[index + 1])));
}

function isRequest({ language, text }: Block): boolean {
  return language === "graphql" || (language === "http" && !text.startsWith("HTTP "));
}

function exampleOf([request, ...answer]: readonly Block[]): Example {
  const find = (language: string) => answer.find((block) => block.language === language)?.text;
  const body = find("json");
  const { language, text } = request!;
  return {
    name: text.replaceAll(/\s+/g, " ").slice(0, 60),
    kind: language === "http" ? "http" : "graphql",
    request: text,
    variables: JSON.parse(find("json variables") ?? "{}") as object,
    head: find("http") ?? null,
    body: body === undefined ? undefined : (JSON.parse(body) as unknown),
  };
}
