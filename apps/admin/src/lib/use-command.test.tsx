import { ApolloLink, gql, Observable, type FetchResult, type TypedDocumentNode } from "@apollo/client";
import { ApolloProvider } from "@apollo/client/react";
import { renderHook } from "@testing-library/react";
import { act } from "react";
import { describe, expect, it } from "vitest";
import { createClient } from "../graphql/client.ts";
import { createConnectionState } from "../graphql/connection-state.ts";
import { useCommand } from "./use-command.ts";

interface Greeting {
  readonly greet:
    | { readonly __typename: "Greeted"; readonly words: string }
    | {
        readonly __typename: "Refusal";
        readonly problems: readonly {
          readonly code: string;
          readonly message: string;
          readonly path: string;
        }[];
      };
}
interface Variables {
  readonly [name: string]: unknown;
  readonly input: { readonly name: string; readonly idempotencyKey: string };
}

const greetDocument: TypedDocumentNode<Greeting, Variables> = gql`
  mutation Greet($input: GreetInput!) {
    greet(input: $input) {
      ... on Greeted {
        words
      }
      ... on Refusal {
        problems {
          code
          message
          path
        }
      }
    }
  }
`;

const problem = {
  __typename: "Problem",
  code: "NAME_TAKEN",
  message: "Đã có người mang tên này.",
  path: "name",
};
const refused = { data: { greet: { __typename: "Refusal", problems: [problem] } } };
const done = { data: { greet: { __typename: "Greeted", words: "Xin chào" } } };
const lost = new TypeError("Failed to fetch");

/** A server that answers in this order, and remembers the keys it was sent. */
async function commandAgainst(...answers: readonly (FetchResult | Error)[]) {
  const keys: string[] = [];
  const left = [...answers];
  const transport = new ApolloLink(
    ({ variables }) =>
      new Observable((observer) => {
        keys.push((variables["input"] as { idempotencyKey: string }).idempotencyKey);
        const answer = left.shift();
        if (answer instanceof Error) return observer.error(answer);
        observer.next(answer as FetchResult);
        observer.complete();
      }),
  );
  const client = createClient({
    connection: createConnectionState(),
    onSignedOut: () => undefined,
    transport,
  });
  const { result } = renderHook(() => useCommand(greetDocument, { retryAfterMs: [0] }), {
    wrapper: ({ children }) => <ApolloProvider client={client}>{children}</ApolloProvider>,
  });
  const run = (name = "a") =>
    act(() => result.current.run((idempotencyKey) => ({ input: { name, idempotencyKey } })));
  return { keys, result, run };
}

describe("a command", () => {
  it("is done", async () => {
    const { run } = await commandAgainst(done);
    expect(await run()).toMatchObject({ kind: "done", value: { words: "Xin chào" } });
  });

  it("gives back every reason of a refusal, and takes a new key for the next try", async () => {
    const { run, result, keys } = await commandAgainst(refused, done);
    expect(await run()).toMatchObject({ kind: "refused" });
    expect(result.current.problems).toEqual([problem]);
    await run();
    expect(result.current.problems).toEqual([]);
    expect(new Set(keys).size).toBe(2);
  });

  it("asks again under the same key when the answer was lost", async () => {
    const { run, keys } = await commandAgainst(lost, done);
    expect(await run()).toMatchObject({ kind: "done" });
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });

  it("asks again under the same key while the server is still at it, and keeps the key after that", async () => {
    const busy = { errors: [{ message: "Đang được xử lý", extensions: { code: "BUSY" } }] };
    const { run, keys } = await commandAgainst(busy, busy, busy, done);
    expect(await run()).toMatchObject({ kind: "fault", fault: { code: "BUSY" } });
    expect(keys).toHaveLength(2);
    expect(await run()).toMatchObject({ kind: "done" });
    expect(keys).toHaveLength(4);
    expect(new Set(keys).size).toBe(1);
  });

  it("keeps the key while nobody knows whether it was done, unless something else is wanted", async () => {
    const { run, keys, result } = await commandAgainst(lost, lost, lost, lost, done);
    expect(await run()).toMatchObject({ kind: "fault", fault: { code: "UNREACHABLE" } });
    expect(result.current.fault?.code).toBe("UNREACHABLE");
    await run();
    expect(new Set(keys).size).toBe(1);
    await run("b");
    expect(new Set(keys).size).toBe(2);
  });

  it("tells a fault of the server with its reference", async () => {
    const fault = { errors: [{ message: "Lỗi", extensions: { code: "INTERNAL", reference: "R-7" } }] };
    const { run } = await commandAgainst(fault);
    expect(await run()).toEqual({
      kind: "fault",
      fault: { code: "INTERNAL", message: "Lỗi", reference: "R-7" },
    });
  });

  it("goes to the first field that a refusal names, where no list shows the reasons", async () => {
    document.body.insertAdjacentHTML(
      "beforeend",
      '<form><button>Ghi</button><input data-path="name" /></form>',
    );
    const [button, field] = document.querySelectorAll<HTMLElement>("form > *");
    button?.focus();
    const { run } = await commandAgainst(refused);
    await run();
    expect(document.activeElement).toBe(field);
    document.querySelector("form")?.remove();
  });

  it("leaves the cursor on the list that shows the reasons", async () => {
    document.body.insertAdjacentHTML(
      "beforeend",
      '<form><div role="alert" tabindex="-1">Có 1 chỗ cần sửa</div><input data-path="name" /></form>',
    );
    const list = document.querySelector<HTMLElement>("form > [role=alert]");
    list?.focus();
    const { run } = await commandAgainst(refused);
    await run();
    expect(document.activeElement).toBe(list);
    document.querySelector("form")?.remove();
  });
});
