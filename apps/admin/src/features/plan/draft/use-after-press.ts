import { useEffect, useState } from "react";

type Act = () => void;

/**
 * Runs an act at once, but while the mouse or a finger presses only after the click that comes of it: what
 * moves between press and release is missed by the click.
 */
export function useAfterPress(): (act: Act) => void {
  const [{ begin, end, after }] = useState(createPress);
  useEffect(() => {
    const listeners = Object.entries({ mousedown: begin, mouseup: end, dragend: end });
    for (const [name, listener] of listeners) window.addEventListener(name, listener, true);
    return () => {
      for (const [name, listener] of listeners) window.removeEventListener(name, listener, true);
    };
  }, [begin, end]);
  return after;
}

function createPress() {
  let isDown = false;
  const waiting: Act[] = [];
  const release = () => {
    isDown = false;
    for (const act of waiting.splice(0)) act();
  };
  return {
    begin: () => {
      isDown = true;
    },
    // The click comes right after the release, before the next task.
    end: () => void setTimeout(release),
    after: (act: Act) => {
      if (isDown) waiting.push(act);
      else act();
    },
  };
}
