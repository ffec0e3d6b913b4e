import { CombinedGraphQLErrors, ServerError, ServerParseError } from "@apollo/client/errors";

export type FaultCode =
  | "UNREACHABLE"
  | "UNAUTHENTICATED"
  | "FORBIDDEN"
  | "NOT_FOUND"
  | "TOO_COSTLY"
  | "BUSY"
  | "INTERNAL";

/** Why an operation brought nothing back: what the screens need to know of it. */
export interface Fault {
  readonly code: FaultCode;
  readonly message: string | null;
  /** The number under which the operator finds the fault in the log. */
  readonly reference: string | null;
}

const known: readonly string[] = [
  "UNAUTHENTICATED",
  "FORBIDDEN",
  "NOT_FOUND",
  "TOO_COSTLY",
  "BUSY",
] satisfies FaultCode[];

/** An answer that is no GraphQL (a proxy's page, a cut line) leaves open whether the server did it. */
export function faultOf(error: unknown): Fault {
  if (CombinedGraphQLErrors.is(error)) {
    const [first] = error.errors;
    const code = String(first?.extensions?.["code"]);
    const reference = first?.extensions?.["reference"];
    return {
      code: known.includes(code) ? (code as FaultCode) : "INTERNAL",
      message: first?.message ?? null,
      reference: typeof reference === "string" ? reference : null,
    };
  }
  if (ServerError.is(error) && error.statusCode === 401) {
    return { code: "UNAUTHENTICATED", message: null, reference: null };
  }
  const answered = (ServerError.is(error) || ServerParseError.is(error)) && error.statusCode < 500;
  return { code: answered ? "INTERNAL" : "UNREACHABLE", message: null, reference: null };
}
