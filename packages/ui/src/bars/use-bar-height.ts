import { useEffect, type RefObject } from "react";

/** The bars that stay at the edges of the window, by the variable that holds how much each covers. */
const variables = {
  header: "--sipas-header-height",
  top: "--sipas-top-bar-height",
  bottom: "--sipas-bottom-bar-height",
} as const;

/**
 * Tells the page how much of the window a bar covers while it sticks there, so that nothing that takes the
 * cursor comes to lie under it (`scroll-padding` in base.css). A bar that scrolls along covers nothing.
 */
export function useBarHeight(bar: RefObject<HTMLElement | null>, place: keyof typeof variables): void {
  useEffect(() => {
    const element = bar.current;
    if (!element) return () => {};
    const { style } = document.documentElement;
    const measure = () => {
      const height = getComputedStyle(element).position === "sticky" ? element.offsetHeight : 0;
      style.setProperty(variables[place], `${height}px`);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    // A low window lets go of its bars without changing their size.
    window.addEventListener("resize", measure);
    return () => {
      observer.disconnect();
      window.removeEventListener("resize", measure);
      style.removeProperty(variables[place]);
    };
  }, [bar, place]);
}
