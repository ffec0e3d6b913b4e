import { useState } from "react";

export interface OpenQuestions {
  readonly has: (key: string) => boolean;
  readonly show: (key: string) => void;
  readonly toggle: (key: string) => void;
}

/** Which questions show their fields; all closed at first, since a form has many. */
export function useOpenQuestions(): OpenQuestions {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  return {
    has: (key) => open.has(key),
    show: (key) => setOpen((current) => new Set([...current, key])),
    toggle: (key) =>
      setOpen((current) => {
        const next = new Set(current);
        if (!next.delete(key)) next.add(key);
        return next;
      }),
  };
}
