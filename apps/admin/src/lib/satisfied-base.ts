import { text } from "./text.vi.ts";

/** What the base of an index counts, for those who listen: satisfied answers of all answers. */
export function satisfiedBase(satisfied: string, answered: string): string {
  return text.satisfiedBase(satisfied, answered);
}
