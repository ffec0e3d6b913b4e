import { pino, type Logger } from "pino";

export type Log = Logger;

/** Fields of database errors that may hold what a person typed; they never reach a log. */
const SECRET_FIELDS = ["detail", "parameters", "query", "where", "internalQuery", "driverError"] as const;

interface ErrorLine {
  readonly type: string;
  readonly code: unknown;
  readonly constraint: unknown;
  readonly message: string;
  readonly stack: string;
}

/**
 * An error without personal data: PostgreSQL repeats rejected values in its message, so for a
 * database error only SQLSTATE, constraint and the stack's frames are kept.
 */
export function errorLine(error: unknown): ErrorLine {
  const fault = error instanceof Error ? error : new Error(String(error));
  const fields = fault as Error & Record<string, unknown>;
  const fromDatabase = SECRET_FIELDS.some((field) => field in fields);
  return {
    type: fault.name,
    code: fields["code"],
    constraint: fields["constraint"],
    message: fromDatabase ? "database error" : fault.message,
    stack: (fault.stack ?? "")
      .split("\n")
      .filter((line) => line.startsWith("    at "))
      .join("\n"),
  };
}

/** JSON lines on standard error; request bodies and errors' values are not part of any line. */
export function createLog(level: string): Log {
  return pino(
    { level, base: null, serializers: { err: errorLine }, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ dest: 2, sync: true }),
  );
}
