import { faultMessage } from "../fault-message.ts";

/** What every import says of the file that it took in; each says more of its own. */
export interface TakenIn {
  readonly id: string;
  readonly fileName: string;
}

/** One place of the file that keeps it out. */
export interface FileProblem {
  readonly line: number;
  readonly column: string;
  readonly code: string;
  readonly message: string;
}

export type Answer<Taken extends TakenIn> =
  | {
      readonly kind: "imported";
      readonly import: Taken;
      /** What the person should know and that stood in no way. */
      readonly warnings: readonly string[];
    }
  | { readonly kind: "refused"; readonly problems: readonly FileProblem[]; readonly total: number }
  | { readonly kind: "fault"; readonly message: string; readonly reference: string | null };

/** Whatever may come back: the fields of all answers. */
interface Body {
  readonly import?: TakenIn;
  readonly problems?: readonly FileProblem[];
  readonly total?: number;
  readonly warnings?: readonly string[];
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly reference?: string };
  }[];
}

/** What the server says of an import; null where it leaves open whether it was done. */
export function readAnswer(status: number, body: string, tooLarge: string): Answer<TakenIn> | null {
  const answer = parse(body);
  if (status === 200 && answer?.import) {
    return { kind: "imported", import: answer.import, warnings: answer.warnings ?? [] };
  }
  if (status === 422 && answer?.problems) {
    const { problems, total = problems.length } = answer;
    return { kind: "refused", problems, total };
  }
  if (status === 409 && answer?.problems) {
    return {
      kind: "fault",
      message: answer.problems.map(({ message }) => message).join(" "),
      reference: null,
    };
  }
  const error = answer?.errors?.[0];
  if (status >= 500 && (!error || error.extensions?.code === "BUSY")) return null;
  if (error?.extensions?.code === "UNAUTHENTICATED") {
    return { kind: "fault", message: faultMessage({ code: "UNAUTHENTICATED" }), reference: null };
  }
  return {
    kind: "fault",
    message: error?.message ?? (status === 413 ? tooLarge : faultMessage({ code: "INTERNAL" })),
    reference: error?.extensions?.reference ?? null,
  };
}

function parse(body: string): Body | null {
  try {
    return JSON.parse(body) as Body;
  } catch {
    return null;
  }
}
