import { sortedBy } from "./chance.ts";

/** How many persons tick each option. */
export type OptionCounts = readonly (readonly [option: string, count: number])[];

/** By rising key the persons tick the first option as often as it is counted, then the next; the rest none. */
export function dealOne<T>(
  people: readonly T[],
  counts: OptionCounts,
  key: (person: T) => number,
): ReadonlyMap<T, readonly string[]> {
  const ordered = sortedBy(people, key);
  let from = 0;
  return new Map(
    counts.flatMap(([option, count]) => {
      const part = ordered.slice(from, (from += count));
      return part.map((person) => [person, [option]] as const);
    }),
  );
}

/**
 * Every person ticks one option at least, nobody more than `most`, each option exactly as often as
 * it is counted. Options go first to those whom they repel least: to each its part of the persons,
 * in the order given; then what is left of it to others. There must be as many ticks as persons.
 */
export function dealMany<T>(
  people: readonly T[],
  counts: OptionCounts,
  most: number,
  repulsion: (person: T, option: string) => number,
): ReadonlyMap<T, readonly string[]> {
  const ticks = new Map<T, string[]>(people.map((person) => [person, []]));
  const all = counts.reduce((sum, [, count]) => sum + count, 0);
  const give = (option: string, count: number, mayTake: (own: readonly string[]) => boolean) => {
    const takers = people.filter((person) => mayTake(ticks.get(person)!));
    const ordered = sortedBy(takers, (person) => repulsion(person, option));
    for (const person of ordered.slice(0, count)) ticks.get(person)!.push(option);
  };
  let before = 0;
  const firsts = counts.map(([option, count]) => {
    const from = Math.floor((before * people.length) / all);
    before += count;
    return [option, Math.floor((before * people.length) / all) - from] as const;
  });
  for (const [option, count] of firsts) give(option, count, (own) => own.length === 0);
  for (const [place, [option, count]] of counts.entries()) {
    give(option, count - firsts[place]![1], (own) => own.length < most && !own.includes(option));
  }
  return ticks;
}
