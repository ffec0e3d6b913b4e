interface GraphqlError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string; readonly reference?: string };
}

export interface GraphqlReply {
  readonly status: number;
  /** Untyped on purpose: a test asserts what it expects. */
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly data: any;
  readonly errors: readonly GraphqlError[];
  readonly code: string | undefined;
  readonly extensions: Readonly<Record<string, unknown>> | undefined;
}

/** A browser's worth of HTTP: keeps its cookie, speaks GraphQL. */
export class TestClient {
  readonly #address: string;
  cookie = "";

  constructor(address: string) {
    this.#address = address;
  }

  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (this.cookie) headers.set("cookie", this.cookie);
    const response = await fetch(this.#address + path, { ...init, headers });
    const set = response.headers.getSetCookie()[0];
    if (set !== undefined) this.cookie = set.split(";")[0]!;
    return response;
  }

  async graphql(query: string, variables: object = {}, endpoint = "/graphql"): Promise<GraphqlReply> {
    const response = await this.fetch(endpoint, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as {
      data?: unknown;
      errors?: readonly GraphqlError[];
      extensions?: Record<string, unknown>;
    };
    const errors = body.errors ?? [];
    return {
      status: response.status,
      data: body.data,
      errors,
      code: errors[0]?.extensions.code,
      extensions: body.extensions,
    };
  }

  async signInAsDemo(login: string): Promise<void> {
    const reply = await this.graphql(
      `mutation ($login: String!) { signInAsDemo(login: $login) { __typename } }`,
      { login },
    );
    if (reply.data?.signInAsDemo?.__typename !== "Viewer") throw new Error(`could not sign in as ${login}`);
  }
}
