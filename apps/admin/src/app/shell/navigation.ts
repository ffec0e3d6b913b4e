import type { Action } from "@sipas/domain/access";
import type { Feature, NavEntry } from "../../lib/feature.ts";

/** The entries that this person may open, in the order of the features. */
export function navigationFor(
  features: readonly Feature[],
  can: (action: Action) => boolean,
): readonly NavEntry[] {
  return features.flatMap(({ nav, action }) => (nav && (!action || can(action)) ? [nav] : []));
}

/** The entry above the screen shown: of two that are, the nearer one. */
export function currentEntry<T extends Pick<NavEntry, "href">>(
  entries: readonly T[],
  pathname: string,
): T | undefined {
  return entries
    .filter(({ href }) => isAbove(href, pathname))
    .toSorted((a, b) => a.href.length - b.href.length)
    .at(-1);
}

function isAbove(href: string, pathname: string): boolean {
  return href === "/" ? pathname === "/" : pathname === href || pathname.startsWith(`${href}/`);
}
