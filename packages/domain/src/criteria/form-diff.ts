import { keyedByCode } from "./keyed-by-code.ts";
import { stayingPlaces } from "./staying-places.ts";
import { FORM_ITEM_KINDS, FREE_TEXT_ITEM, SCALE_ITEM } from "./form-items.ts";
import type { AnswerOption, FormContent, Question } from "./form-version.ts";

/** What two versions of a form are compared by: its items, and the options and ratings of its questions. */
export const COMPARED_KINDS = [...FORM_ITEM_KINDS, "OPTION", "RATING"] as const;
export type ComparedKind = (typeof COMPARED_KINDS)[number];

/**
 * What became of an item: it is new, gone, says something else, stands elsewhere among what stayed, is
 * asked or counted in another way, or, of the scale, is printed from the other end.
 */
export const FORM_CHANGE_KINDS = ["ADDED", "DROPPED", "REWORDED", "MOVED", "ALTERED", "TURNED"] as const;
export type FormChangeKind = (typeof FORM_CHANGE_KINDS)[number];

/** What of a question or option may be another while its words stay. */
export const ALTERED_FIELDS = ["kind", "choice", "mostChoices", "printedBase", "askedIf", "band"] as const;
export type AlteredField = (typeof ALTERED_FIELDS)[number];

export interface FormChange {
  readonly kind: ComparedKind;
  readonly code: string;
  /** The code of the content that a criterion stands in, or of the question that an option belongs to. */
  readonly parent: string | null;
  /** Empty where nothing changed. */
  readonly changes: readonly FormChangeKind[];
  /** What it said; null where it was not there. */
  readonly before: string | null;
  readonly after: string | null;
  readonly altered: readonly AlteredField[];
}

/**
 * Compares two versions of a form in meaning, item by item: an item is the same by its code, wherever it
 * stands. Every item of either version has one line, in the printed order of the later one, a dropped one
 * after those that stayed beside it. What is added or dropped as a whole is told without its options. Of
 * items in another order as few as possible count as moved.
 */
export function diffForms(before: FormContent, after: FormContent): readonly FormChange[] {
  return [
    ...compareLists(nodesOfContents(before), nodesOfContents(after), null),
    ...compareLists(nodesOfQuestions(before), nodesOfQuestions(after), null),
    ...compareScales(before, after),
    ...compareLists(nodesOfFreeText(before), nodesOfFreeText(after), null),
  ];
}

/** The lines on which something changed. */
export function changedLines(lines: readonly FormChange[]): readonly FormChange[] {
  return lines.filter(({ changes }) => changes.length > 0);
}

interface Node {
  readonly kind: ComparedKind;
  readonly code: string;
  readonly says: string;
  readonly rules: Partial<Record<AlteredField, string>>;
  readonly within: readonly (readonly Node[])[];
}

function nodesOfContents({ contents }: FormContent): readonly Node[] {
  return contents.map(({ code, name, criteria }) => ({
    kind: "CONTENT",
    code,
    says: name,
    rules: {},
    within: [criteria.map((criterion) => leaf("CRITERION", criterion.code, criterion.wording))],
  }));
}

function nodesOfQuestions({ questions }: FormContent): readonly Node[] {
  return questions.map((question) => ({
    kind: "QUESTION",
    code: question.code,
    says: question.wording,
    rules: rulesOf(question),
    within: [
      question.options.map(nodeOfOption),
      question.ratings.map(({ code, label }) => leaf("RATING", code, label)),
    ],
  }));
}

function rulesOf({ kind, choice, mostChoices, printedBase, askedIf }: Question): Node["rules"] {
  return {
    kind,
    choice,
    mostChoices: String(mostChoices),
    printedBase,
    askedIf: JSON.stringify(askedIf && [askedIf.question, askedIf.option]),
  };
}

function nodeOfOption({ code, label, band }: AnswerOption): Node {
  return { ...leaf("OPTION", code, label), rules: { band: JSON.stringify(band && [band.from, band.to]) } };
}

function nodesOfFreeText({ freeText }: FormContent): readonly Node[] {
  return freeText === null ? [] : [leaf("FREE_TEXT", FREE_TEXT_ITEM, freeText)];
}

function leaf(kind: ComparedKind, code: string, says: string): Node {
  return { kind, code, says, rules: {}, within: [] };
}

function compareLists(
  before: readonly Node[],
  after: readonly Node[],
  parent: string | null,
): readonly FormChange[] {
  const old = keyedByCode(before);
  const now = keyedByCode(after);
  const places = [...now.keys()].flatMap((key) => {
    const place = [...old.keys()].indexOf(key);
    return place < 0 ? [] : [{ key, place }];
  });
  const staying = stayingPlaces(places.map(({ place }) => place));
  const moved = new Set(places.flatMap(({ key, place }) => (staying.has(place) ? [] : [key])));
  const came = [...now].flatMap(([key, node]) => {
    const was = old.get(key);
    return was ? compareNodes(was, node, parent, moved.has(key)) : lineOf(node, parent, "ADDED");
  });
  const gone = [...old].flatMap(([key, node]) => (now.has(key) ? [] : lineOf(node, parent, "DROPPED")));
  return [...came, ...gone];
}

function compareNodes(
  before: Node,
  after: Node,
  parent: string | null,
  moved: boolean,
): readonly FormChange[] {
  const altered = ALTERED_FIELDS.filter((field) => before.rules[field] !== after.rules[field]);
  const changes: FormChangeKind[] = [];
  if (before.says !== after.says) changes.push("REWORDED");
  if (moved) changes.push("MOVED");
  if (altered.length > 0) changes.push("ALTERED");
  return [
    {
      kind: after.kind,
      code: after.code,
      parent,
      changes,
      before: before.says,
      after: after.says,
      altered,
    },
    ...after.within.flatMap((list, at) => compareLists(before.within[at] ?? [], list, after.code)),
  ];
}

function lineOf({ kind, code, says }: Node, parent: string | null, change: "ADDED" | "DROPPED"): FormChange {
  const [before, after] = change === "ADDED" ? [null, says] : [says, null];
  return { kind, code, parent, changes: [change], before, after, altered: [] };
}

function compareScales({ scale: before }: FormContent, { scale: after }: FormContent): readonly FormChange[] {
  const [said, says] = [before.labels.join(" · "), after.labels.join(" · ")];
  const changes: FormChangeKind[] = [];
  if (said !== says) changes.push("REWORDED");
  if (before.printOrder !== after.printOrder) changes.push("TURNED");
  return [{ kind: "SCALE", code: SCALE_ITEM, parent: null, changes, before: said, after: says, altered: [] }];
}
