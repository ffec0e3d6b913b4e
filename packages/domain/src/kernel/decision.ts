/** One thing that stands in the way: what, where, and (in `message`) what to do about it, in Vietnamese. */
export interface Problem {
  /** Upper snake case, stable: programs match on it. */
  readonly code: string;
  readonly message: string;
  /** Where in the input, as a dotted path: `windows.callback.to`, `roster.3.quota.official`. Empty for the whole. */
  readonly path: string;
}

/**
 * What a rule answers: the value, or all problems at once. A refusal is data that the
 * caller shows to a person; exceptions are left for faults.
 */
export type Decision<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly [Problem, ...Problem[]] };

export function accept<T>(value: T): Decision<T> {
  return { ok: true, value };
}

export function refuse(first: Problem, ...more: readonly Problem[]): Decision<never> {
  return { ok: false, problems: [first, ...more] };
}

/** Accepts `value` when there is no problem, else refuses with all of them, in the order found. */
export function decide<T>(value: T, problems: readonly Problem[]): Decision<T> {
  const [first, ...more] = problems;
  return first ? refuse(first, ...more) : accept(value);
}

export function problem(code: string, path: string, message: string): Problem {
  return { code, path, message };
}
