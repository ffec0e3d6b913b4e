import { isLevel, markOf } from "@sipas/domain/ballot";
import { isAsked, ticksOf } from "@sipas/domain/criteria";
import { formOfKind, type PlanForms } from "../plan/plan.queries.ts";
import type { BallotEntity } from "./ballot.entity.ts";
import { BallotAnswer, BallotChoice } from "./ballot.types.ts";

/** A ballot's bytes as answers to the criteria of its form, in the form's order; `forms` are those of its plan. */
export function answersOf(
  { form, answers }: Pick<BallotEntity, "form" | "answers">,
  forms: PlanForms,
): BallotAnswer[] {
  const { contents, scale } = formOfKind(forms, form);
  const asked = contents.flatMap((content) =>
    content.criteria.map((criterion) => ({ criterion, contentName: content.name })),
  );
  return asked.map((question, place) => {
    const byte = answers[place]!;
    const level = isLevel(byte) ? byte : null;
    return Object.assign(new BallotAnswer(), question, {
      mark: markOf(byte),
      level,
      levelLabel: level === null ? null : scale.labels[level - 1],
    });
  });
}

/** What a ballot has ticked of every question of its form, in the form's order. */
export function choicesOf(
  { form, choices }: Pick<BallotEntity, "form" | "choices">,
  forms: PlanForms,
): BallotChoice[] {
  return formOfKind(forms, form).questions.map((question) => {
    const ticked = new Set(choices[question.code]);
    return Object.assign(new BallotChoice(), {
      question,
      chosen: ticksOf(question).filter(({ code }) => ticked.has(code)),
      asked: isAsked(question, choices),
    });
  });
}

/** How many criteria were answered with a level. */
export function answeredCountOf({ answers }: Pick<BallotEntity, "answers">): number {
  return answers.reduce((count, byte) => count + (isLevel(byte) ? 1 : 0), 0);
}
