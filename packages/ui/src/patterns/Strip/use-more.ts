import { useEffect, useState, type RefObject } from "react";

export interface More {
  readonly before: boolean;
  readonly after: boolean;
}

/** Whether a row that scrolls sideways holds more before or after what it shows. */
export function useMore(row: RefObject<HTMLElement | null>): More {
  const [more, setMore] = useState<More>({ before: false, after: false });
  useEffect(() => {
    const element = row.current;
    if (!element) return () => {};
    const look = () => {
      const { scrollLeft, scrollWidth, clientWidth } = element;
      const [before, after] = [scrollLeft > 1, scrollLeft + clientWidth < scrollWidth - 1];
      setMore((known) => (known.before === before && known.after === after ? known : { before, after }));
    };
    const observer = new ResizeObserver(look);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, [row]);
  return more;
}
