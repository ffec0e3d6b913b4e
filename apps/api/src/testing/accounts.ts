import { newKey } from "./plans.ts";
import type { TestClient } from "./client.ts";

const RESULT = `__typename
  ... on NewAccount { temporaryPassword account { id login displayName role active version mustChangePassword } }
  ... on Refusal { problems { code path message } }`;

export async function organisationId(client: TestClient, kind: string): Promise<string> {
  const reply = await client.graphql(`{ organisations { id kind } }`);
  return reply.data.organisations.find((organisation: { kind: string }) => organisation.kind === kind).id;
}

interface NewAccountValues {
  readonly login: string;
  readonly displayName?: string;
  readonly role?: string;
  readonly kind?: string;
  readonly key?: string;
}

/** Creates an account, of an officer of Sở Nội vụ unless told otherwise; answers the mutation's result. */
export async function createAccount(client: TestClient, values: NewAccountValues) {
  const reply = await client.graphql(
    `mutation ($input: CreateAccountInput!) { createAccount(input: $input) { ${RESULT} } }`,
    {
      input: {
        login: values.login,
        displayName: values.displayName ?? "Người dùng thử",
        role: values.role ?? "SURVEY_OFFICER",
        organisationId: await organisationId(client, values.kind ?? "HOME_AFFAIRS"),
        idempotencyKey: values.key ?? newKey(),
      },
    },
  );
  return reply.data.createAccount;
}

export async function signIn(client: TestClient, login: string, password: string) {
  const reply = await client.graphql(
    `mutation ($input: SignInInput!) { signIn(input: $input) {
       __typename ... on Refusal { problems { code path message } } } }`,
    { input: { login, password } },
  );
  return reply.data.signIn;
}
