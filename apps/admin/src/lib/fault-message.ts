import type { Fault, FaultCode } from "../graphql/faults.ts";
import { text } from "./text.vi.ts";

const messages: Record<FaultCode, string> = {
  UNREACHABLE: text.unreachable,
  UNAUTHENTICATED: text.signedOut,
  FORBIDDEN: text.forbidden,
  NOT_FOUND: text.notFound,
  TOO_COSTLY: text.tooCostly,
  BUSY: text.busy,
  INTERNAL: text.internal,
};

export function faultMessage({ code }: Pick<Fault, "code">): string {
  return messages[code];
}
