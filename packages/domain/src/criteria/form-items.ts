import { digestOf } from "../kernel/index.ts";
import type { BallotFormVersion, Confirmation, FormContent } from "./form-version.ts";

/** What of a form is compared with the printed ballot by itself. */
export const FORM_ITEM_KINDS = ["CONTENT", "CRITERION", "QUESTION", "SCALE", "FREE_TEXT"] as const;
export type FormItemKind = (typeof FORM_ITEM_KINDS)[number];

/** The items that every form has, or may have, once. */
export const SCALE_ITEM = "scale";
export const FREE_TEXT_ITEM = "freeText";

export interface FormItem {
  /** The code of the content, criterion or question; `scale`; `freeText`. */
  readonly code: string;
  readonly kind: FormItemKind;
  /** Where it stands in the form's content: `contents.0.criteria.2`. */
  readonly path: string;
  /** What it says: items of equal digests print the same. */
  readonly digest: string;
}

/**
 * The items of a form in printed order: each content by its name, each criterion by its wording, each
 * question with its options, ratings and rule, the scale, and the open question where there is one.
 */
export function itemsOf(content: FormContent): readonly FormItem[] {
  const { contents, questions, scale, freeText } = content;
  return [
    ...contents.flatMap(({ code, name, criteria }, at) => [
      item(code, "CONTENT", `contents.${at}`, { name }),
      ...criteria.map((criterion, place) =>
        item(criterion.code, "CRITERION", `contents.${at}.criteria.${place}`, { wording: criterion.wording }),
      ),
    ]),
    ...questions.map((question, at) => item(question.code, "QUESTION", `questions.${at}`, question)),
    item(SCALE_ITEM, "SCALE", "scale", scale),
    ...(freeText === null ? [] : [item(FREE_TEXT_ITEM, "FREE_TEXT", "freeText", { freeText })]),
  ];
}

function item(code: string, kind: FormItemKind, path: string, says: object): FormItem {
  return { code, kind, path, digest: digestOf(says) };
}

/** The codes of the items that nobody has compared with the printed ballot, in printed order. */
export function unconfirmedItems(
  form: FormContent & Pick<BallotFormVersion, "confirmations">,
): readonly string[] {
  const confirmed = new Set(form.confirmations.map(({ item: code }) => code));
  return itemsOf(form).flatMap(({ code }) => (confirmed.has(code) ? [] : [code]));
}

/** Whether any item of the form is not yet compared with the printed ballot. */
export function isProvisional(form: FormContent & Pick<BallotFormVersion, "confirmations">): boolean {
  return unconfirmedItems(form).length > 0;
}

/** The confirmations that outlast a change: those of items that say after it what they said before. */
export function keptConfirmations(
  confirmations: readonly Confirmation[],
  before: FormContent,
  after: FormContent,
): readonly Confirmation[] {
  const said = new Map(itemsOf(before).map(({ code, digest }) => [code, digest]));
  const same = new Set(
    itemsOf(after).flatMap(({ code, digest }) => (said.get(code) === digest ? [code] : [])),
  );
  return confirmations.filter(({ item: code }) => same.has(code));
}
