import { hash } from "node:crypto";

/** What the demonstration year is drawn with; another text gives another year with the same counts. */
const SEED = "sipas-demonstration-2024";

/**
 * A whole number from 0 to 9999, always the same for the same words: from the first bits of the
 * SHA-256 of the seed and the words. Whole numbers only, so that every machine draws the same year.
 */
export function chance(...words: readonly (string | number)[]): number {
  return numberAt(digest(words), 0);
}

/** The sum of three draws, 0 to 29997 with most of them near the middle. */
export function bell(...words: readonly (string | number)[]): number {
  const text = digest(words);
  return numberAt(text, 0) + numberAt(text, 1) + numberAt(text, 2);
}

function digest(words: readonly (string | number)[]): string {
  return hash("sha256", [SEED, ...words].join("|"));
}

function numberAt(digest: string, place: number): number {
  return Number.parseInt(digest.slice(place * 12, place * 12 + 12), 16) % 10_000;
}

/** The items by rising key; equal keys keep the order given. */
export function sortedBy<T>(items: readonly T[], key: (item: T) => number): T[] {
  return items
    .map((item) => ({ item, key: key(item) }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
