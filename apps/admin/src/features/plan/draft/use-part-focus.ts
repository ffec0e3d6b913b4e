import { takeFocus } from "@sipas/ui";
import { useEffect, useRef, type RefObject } from "react";
import type { SectionName } from "./sections.ts";

/**
 * Takes who opens another part of the form to its title. The cursor stays where it has a place already: on the
 * part's link among the parts, or in the field that was asked for.
 */
export function usePartFocus(form: RefObject<HTMLElement | null>, section: SectionName): void {
  const shown = useRef(section);
  useEffect(() => {
    if (shown.current === section) return;
    shown.current = section;
    const title = form.current?.querySelector<HTMLElement>("legend, h2");
    if (!title || title.closest("fieldset")?.contains(document.activeElement)) return;
    if (document.activeElement?.matches("[aria-current]")) title.scrollIntoView({ block: "nearest" });
    else takeFocus(title);
  }, [form, section]);
}
