import { focusField } from "@sipas/ui";
import { flushSync } from "react-dom";
import { text } from "../text.vi.ts";
import { useAnnounce } from "./announce.ts";
import { moved, type Keyed } from "./form-draft.ts";

export interface RowsOf<T> {
  readonly change: (at: number, change: Partial<T>) => void;
  readonly add: (row: T, field: string) => void;
  readonly remove: (at: number, name: string) => void;
  /** Whether there was a step to take. */
  readonly move: (at: number, by: -1 | 1, name: string) => boolean;
}

/** What is done to the rows of one list of the draft, the cursor going along and each deed said aloud. */
export function useRowsOf<T extends Keyed<object>>(
  path: string,
  rows: readonly T[],
  set: (change: (rows: readonly T[]) => readonly T[]) => void,
): RowsOf<T> {
  const announce = useAnnounce();
  return {
    change: (at, change) =>
      set((current) => current.map((row, place) => (place === at ? { ...row, ...change } : row))),
    add(row, field) {
      flushSync(() => set((current) => [...current, row]));
      focusField(`${path}.${rows.length}.${field}`);
    },
    remove(at, name) {
      flushSync(() => set((current) => current.filter((_, place) => place !== at)));
      focusField(`${path}.add`);
      announce(text.rows.removed(name));
    },
    move(at, by, name) {
      const possible = rows[at + by] !== undefined;
      if (possible) set((current) => moved(current, at, by));
      announce(possible ? text.rows.moved(name, at + by + 1, rows.length) : text.rows.atEnd(name));
      return possible;
    },
  };
}
