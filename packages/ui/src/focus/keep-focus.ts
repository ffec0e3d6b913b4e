import { successorOf, type Gap } from "./successor.ts";
import { isLost, takeFocus } from "./take-focus.ts";

interface Held {
  readonly element: HTMLElement;
  /** The element and all that stands around it. */
  readonly around: ReadonlySet<Node>;
}

/**
 * Keeps the cursor inside `box` from falling out of the page. Browsers drop it when the element that holds it
 * is removed or disabled: a button that works, a dialog that closes, a step that has become its result. Then a
 * button gets the cursor back as soon as it can be pressed again; in place of an element that is gone, the
 * cursor goes on to what came (`successorOf`). Who leaves an element on purpose is not brought back, and
 * whatever takes the cursor by itself comes first. Returns how to stop.
 */
export function keepFocus(box: HTMLElement): () => void {
  let held: Held | null = null;
  let gap: Gap | null = null;
  let came: Node[] = [];

  const settle = () => {
    if (!held || !isLost()) return;
    const { element } = held;
    if (canHold(element)) return element.focus({ preventScroll: true });
    if (element.isConnected || !gap) return;
    const heir = successorOf(box, gap, came);
    came = [];
    if (heir) takeFocus(heir);
  };
  const observer = new MutationObserver((records) => {
    if (!held || !isLost()) {
      came = [];
      return;
    }
    gap = gapOf(held, records) ?? gap;
    came.push(...records.flatMap(({ addedNodes }) => [...addedNodes]));
    // Two frames on, what takes the cursor by itself once it is drawn has done so.
    requestAnimationFrame(() => requestAnimationFrame(settle));
  });
  const take = ({ target }: FocusEvent) => {
    if (target instanceof HTMLElement) held = { element: target, around: aroundOf(target, box) };
  };
  const leave = ({ target }: FocusEvent) => {
    // An element that is being removed says the same while it is still there.
    queueMicrotask(() => {
      if (target === held?.element && isLost() && canHold(held.element)) held = null;
    });
  };

  box.addEventListener("focusin", take);
  box.addEventListener("focusout", leave);
  observer.observe(box, { childList: true, subtree: true, attributes: true, attributeFilter: ["disabled"] });
  return () => {
    observer.disconnect();
    box.removeEventListener("focusin", take);
    box.removeEventListener("focusout", leave);
  };
}

function canHold(element: Element): boolean {
  return element.isConnected && !element.matches(":disabled") && element.checkVisibility();
}

function aroundOf(element: Element, box: Element): ReadonlySet<Node> {
  const around = new Set<Node>();
  for (let up: Element | null = element; up && up !== box; up = up.parentElement) around.add(up);
  return around;
}

/** Where the page was cut to take out what held the cursor; null while it is there. */
function gapOf({ around }: Held, records: readonly MutationRecord[]): Gap | null {
  const cut = records.findLast(
    ({ target, removedNodes }) => target.isConnected && [...removedNodes].some((node) => around.has(node)),
  );
  return cut ? { place: cut.target, after: cut.previousSibling } : null;
}
