import type { KeyboardEvent } from "react";

/** A key meant for the card: one of `keys`, alone, once, and not typed into a field. */
export function isShortcut(event: KeyboardEvent<HTMLElement>, keys: RegExp): boolean {
  const { key, repeat, altKey, ctrlKey, metaKey, target } = event;
  if (repeat || altKey || ctrlKey || metaKey || !keys.test(key)) return false;
  return !(target as HTMLElement).closest("input, textarea, select");
}
