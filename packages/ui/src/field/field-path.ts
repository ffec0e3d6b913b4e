import { focusable, takeFocus } from "../focus/take-focus.ts";

export type FieldPath = string | readonly (string | number)[];

const canonical = (path: FieldPath): string => (typeof path === "string" ? path : path.join("."));

/** The id of the field at a path: "roster.3.quota" → "field-roster-3-quota". */
export function fieldId(path: FieldPath): string {
  return `field-${canonical(path).replace(/[^\p{L}\p{N}_]+/gu, "-")}`;
}

/** What a field carries so that a problem can find it. */
export function fieldProps(path: FieldPath): { readonly id: string; readonly "data-path": string } {
  return { id: fieldId(path), "data-path": canonical(path) };
}

/**
 * Brings the field at a path into view and puts the cursor there; when that very field is not on the screen,
 * the nearest one above it on the path. Returns whether there was one.
 */
export function focusField(path: FieldPath): boolean {
  const steps = canonical(path).split(".");
  for (let length = steps.length; length > 0; length -= 1) {
    const target = elementAt(steps.slice(0, length).join("."));
    if (target) return reveal(target);
  }
  return false;
}

function elementAt(path: string): HTMLElement | null {
  return (
    document.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`) ??
    document.getElementById(fieldId(path))
  );
}

function reveal(target: HTMLElement): boolean {
  for (let up = target.parentElement; up; up = up.parentElement) {
    if (up instanceof HTMLDetailsElement) up.open = true;
  }
  const field = target.matches(focusable) ? target : target.querySelector<HTMLElement>(focusable);
  const subject = field ?? target;
  takeFocus(subject, "center");
  return true;
}
