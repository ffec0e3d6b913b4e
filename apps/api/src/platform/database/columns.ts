import type { ValueTransformer } from "typeorm";

/** PostgreSQL's bigint arrives as text; ours stay below 2^53. */
export const bigintAsNumber: ValueTransformer = {
  from: (value: string | null) => (value === null ? null : Number(value)),
  to: (value: number | null) => value,
};

/** `column IN ('A', 'B')` for a CHECK, from the domain's list of allowed values. */
export function oneOf(column: string, values: readonly string[]): string {
  return `${column} IN (${values.map((value) => `'${value}'`).join(", ")})`;
}
