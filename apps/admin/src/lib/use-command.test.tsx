import { ApolloLink, Observable, type FetchResult } from "@apollo/client";
import { ApolloProvider } from "@apollo/client/react";
import { renderHook } from "@testing-library/react";
import { act } from "react";
import { describe, expect, it } from "vitest";
import { CreateAccountDocument } from "../features/identity/account-dialogs/account-commands.generated.ts";
import { createClient } from "../graphql/client.ts";
import { createConnectionState } from "../graphql/connection-state.ts";
import { useCommand } from "./use-command.ts";

const problem = {
  __typename: "Problem",
  code: "LOGIN_TAKEN",
  message: "Đã có người dùng tên này.",
  path: "login",
};
const refused = { data: { createAccount: { __typename: "Refusal", problems: [problem] } } };
const created = {
  data: {
    createAccount: {
      __typename: "NewAccount",
      temporaryPassword: "mot-cau",
      account: {
        __typename: "Account",
        id: "1",
        login: "a",
        displayName: "A",
        mustChangePassword: true,
        version: 1,
      },
    },
  },
};
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
  const { result } = renderHook(() => useCommand(CreateAccountDocument, { retryAfterMs: [0] }), {
    wrapper: ({ children }) => <ApolloProvider client={client}>{children}</ApolloProvider>,
  });
  const run = (login = "a") =>
    act(() =>
      result.current.run((idempotencyKey) => ({
        input: { login, displayName: "A", role: "MONITOR", organisationId: "o1", idempotencyKey },
      })),
    );
  return { keys, result, run };
}

describe("a command", () => {
  it("is done", async () => {
    const { run } = await commandAgainst(created);
    expect(await run()).toMatchObject({ kind: "done", value: { temporaryPassword: "mot-cau" } });
  });

  it("gives back every reason of a refusal, and takes a new key for the next try", async () => {
    const { run, result, keys } = await commandAgainst(refused, created);
    expect(await run()).toMatchObject({ kind: "refused" });
    expect(result.current.problems).toEqual([problem]);
    await run();
    expect(result.current.problems).toEqual([]);
    expect(new Set(keys).size).toBe(2);
  });

  it("asks again under the same key when the answer was lost", async () => {
    const { run, keys } = await commandAgainst(lost, created);
    expect(await run()).toMatchObject({ kind: "done" });
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });

  it("keeps the key while nobody knows whether it was done, unless something else is wanted", async () => {
    const { run, keys, result } = await commandAgainst(lost, lost, lost, lost, created);
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
});
