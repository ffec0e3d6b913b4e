/** What takes the cursor by itself. */
export const focusable = "input, select, textarea, button, a[href], [tabindex]";

/**
 * Puts the cursor on an element, also on one that is no control (a heading, a notice, a table), and brings it
 * into view by moving the page as little as that takes; `block` as of `scrollIntoView` places it otherwise.
 */
export function takeFocus(element: HTMLElement, block: ScrollLogicalPosition = "nearest"): void {
  if (!element.matches(focusable)) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block });
}

/** Whether nothing on the page holds the cursor. */
export function isLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
