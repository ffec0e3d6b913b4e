import { useEffect, useRef, type KeyboardEvent, type PointerEvent } from "react";
import { flushSync } from "react-dom";

export interface Reorder {
  /** For the row itself: Alt with an arrow moves it, and the cursor stays where it was in it. */
  readonly row: { readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void; readonly "data-row": "" };
  /** For what the row is drawn by. */
  readonly grip: { readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void };
  readonly step: (by: -1 | 1) => void;
}

/**
 * Moves a row among its neighbours by keys, buttons or drawing it. `move` takes one step and answers whether
 * there was one; rows need keys of their own, so that the browser keeps the element that holds the cursor.
 */
export function useReorder(move: (by: -1 | 1) => boolean): Reorder {
  const latest = useRef(move);
  useEffect(() => {
    latest.current = move;
  });

  const step = (by: -1 | 1) => {
    const held = document.activeElement;
    flushSync(() => latest.current(by));
    if (held instanceof HTMLElement) {
      held.focus({ preventScroll: true });
      held.scrollIntoView({ block: "nearest" });
    }
  };

  return {
    row: {
      "data-row": "",
      onKeyDown(event) {
        if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
        event.preventDefault();
        event.stopPropagation();
        step(event.key === "ArrowUp" ? -1 : 1);
      },
    },
    grip: {
      onPointerDown(event) {
        const row = event.currentTarget.closest<HTMLElement>("[data-row]");
        if (row && event.button === 0) follow(row, (by) => flushSync(() => latest.current(by)));
      },
    },
    step,
  };
}

/** While the pointer is down, the row steps over each neighbour whose middle the pointer passes. */
function follow(row: HTMLElement, step: (by: -1 | 1) => void): void {
  const onMove = ({ clientY }: globalThis.PointerEvent) => {
    const { previousElementSibling: above, nextElementSibling: below } = row;
    if (above?.matches("[data-row]") && clientY < middleOf(above)) step(-1);
    else if (below?.matches("[data-row]") && clientY > middleOf(below)) step(1);
  };
  const stop = () => {
    row.removeAttribute("data-drawn");
    window.removeEventListener("pointermove", onMove);
    window.removeEventListener("pointerup", stop);
    window.removeEventListener("pointercancel", stop);
  };
  row.setAttribute("data-drawn", "");
  window.addEventListener("pointermove", onMove);
  window.addEventListener("pointerup", stop);
  window.addEventListener("pointercancel", stop);
}

function middleOf(element: Element): number {
  const { top, height } = element.getBoundingClientRect();
  return top + height / 2;
}
