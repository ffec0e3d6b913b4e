import type { Action } from "@sipas/domain/access";
import type { Feature, NavEntry } from "../../lib/feature.ts";

/** The entries that this person may open, in the order of the features. */
export function navigationFor(
  features: readonly Feature[],
  can: (action: Action) => boolean,
): readonly NavEntry[] {
  return features.flatMap(({ nav, action }) => (nav && (!action || can(action)) ? [nav] : []));
}

export function isActive(href: string, pathname: string): boolean {
  return href === "/" ? pathname === "/" : pathname === href || pathname.startsWith(`${href}/`);
}
