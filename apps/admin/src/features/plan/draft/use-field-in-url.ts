import { focusField } from "@sipas/ui";
import { useEffect } from "react";
import { useLocation } from "react-router";
import { freeText, oneOf, useUrlState } from "../../../lib/url-state.ts";
import { SECTIONS, sectionOf, type SectionName } from "./sections.ts";

const shape = { section: oneOf(SECTIONS), field: freeText };

/** The part of the form that the URL names, itself or by a field; the field gets the cursor once it is there. */
export function useFieldInUrl(): SectionName {
  const [{ section, field }] = useUrlState(shape);
  // The same link may be followed twice: each visit has a key of its own.
  const { key: visit } = useLocation();
  useEffect(() => {
    if (visit && field) focusField(field);
  }, [field, visit]);
  return field ? sectionOf(field) : (section ?? "decision");
}
