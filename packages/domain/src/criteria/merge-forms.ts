import { digestOf } from "../kernel/index.ts";
import type { Content, Criterion } from "./criteria-set.ts";
import type { AnswerOption, FormContent, Question, Rating } from "./form-version.ts";
import { keyedByCode } from "./keyed-by-code.ts";

/**
 * Puts what one person changed of a form on top of what another has stored meanwhile, both having begun with
 * `base`. Items are the same by their code. What only one changed, added, dropped or put in another order is
 * taken; where both did, what is `mine` wins, so that nothing typed is lost.
 */
export function mergeForms(base: FormContent, mine: FormContent, theirs: FormContent): FormContent {
  return {
    contents: mergeLists(base.contents, mine.contents, theirs.contents, mergeContents),
    questions: mergeLists(base.questions, mine.questions, theirs.questions, mergeQuestions),
    scale: {
      labels: mine.scale.labels.map((label, level) =>
        pick(base.scale.labels[level], label, theirs.scale.labels[level] ?? label),
      ),
      printOrder: pick(base.scale.printOrder, mine.scale.printOrder, theirs.scale.printOrder),
    },
    freeText: pick(base.freeText, mine.freeText, theirs.freeText),
  };
}

type MergeRows<T> = (base: T, mine: T, theirs: T) => T;

const mergeContents: MergeRows<Content> = (base, mine, theirs) => ({
  code: mine.code,
  name: pick(base.name, mine.name, theirs.name),
  criteria: mergeLists(base.criteria, mine.criteria, theirs.criteria, mergeFields<Criterion>),
});

const mergeQuestions: MergeRows<Question> = (base, mine, theirs) => ({
  ...mergeFields(base, mine, theirs),
  options: mergeLists(base.options, mine.options, theirs.options, mergeFields<AnswerOption>),
  ratings: mergeLists(base.ratings, mine.ratings, theirs.ratings, mergeFields<Rating>),
});

function mergeFields<T extends object>(base: T, mine: T, theirs: T): T {
  const merged = { ...mine };
  for (const field of Object.keys(mine) as (keyof T)[]) {
    merged[field] = pick(base[field], mine[field], theirs[field]);
  }
  return merged;
}

function mergeLists<T extends { readonly code: string }>(
  base: readonly T[],
  mine: readonly T[],
  theirs: readonly T[],
  merge: MergeRows<T>,
): readonly T[] {
  const [before, my, their] = [keyedByCode(base), keyedByCode(mine), keyedByCode(theirs)];
  const [mineKeys, theirKeys] = [[...my.keys()], [...their.keys()]];
  const order = inSameOrder(mineKeys, [...before.keys()])
    ? withAdded(theirKeys, mineKeys)
    : withAdded(mineKeys, theirKeys);
  return order.flatMap((key) => {
    const [was, own, other] = [before.get(key), my.get(key), their.get(key)];
    if (own && other) return [was ? merge(was, own, other) : own];
    if (own) return was && isEqual(was, own) ? [] : [own];
    return other && !was ? [other] : [];
  });
}

function inSameOrder(keys: readonly string[], before: readonly string[]): boolean {
  const [known, kept] = [new Set(before), new Set(keys)];
  const stayed = keys.filter((key) => known.has(key));
  return before.filter((key) => kept.has(key)).every((key, at) => key === stayed[at]);
}

/** The first list with what only the second has, each after what stands before it there. */
function withAdded(order: readonly string[], others: readonly string[]): readonly string[] {
  const merged = [...order];
  const known = new Set(order);
  others.forEach((key, at) => {
    if (known.has(key)) return;
    known.add(key);
    const before = others[at - 1];
    merged.splice(before === undefined ? 0 : merged.indexOf(before) + 1, 0, key);
  });
  return merged;
}

function pick<T>(base: unknown, mine: T, theirs: T): T {
  return isEqual(base, mine) ? theirs : mine;
}

function isEqual(one: unknown, other: unknown): boolean {
  return one === other || digestOf({ value: one }) === digestOf({ value: other });
}
