import { useEffect } from "react";

const attribute = "data-mantine-color-scheme";

/** Paper is white: while the page prints, the dark scheme steps aside. */
export function useLightInPrint(): void {
  useEffect(() => {
    const root = document.documentElement;
    const query = window.matchMedia("print");
    let onScreen: string | null = null;
    const follow = () => {
      if (query.matches) {
        onScreen = root.getAttribute(attribute);
        root.setAttribute(attribute, "light");
      } else if (onScreen) {
        root.setAttribute(attribute, onScreen);
        onScreen = null;
      }
    };
    query.addEventListener("change", follow);
    return () => query.removeEventListener("change", follow);
  }, []);
}
