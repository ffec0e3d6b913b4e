import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BALLOT_FORMS, FORM_OF_2024, FORMS_2024 } from "../criteria/index.ts";
import type { BallotForm, Choices } from "../criteria/index.ts";
import { QuestionTally } from "./question-tally.ts";

type Ballot = readonly [form: BallotForm, choices: Choices];

function countsOf(ballots: readonly Ballot[]) {
  const tally = new QuestionTally(FORMS_2024);
  for (const [form, choices] of ballots) tally.count(form, choices);
  return tally.results();
}

const table = (ballots: readonly Ballot[], code: string) =>
  countsOf(ballots).find((question) => question.code === code);

describe("the ticks beside the criteria", () => {
  it("have three bases: asked, answered and ticked", () => {
    const ballots: Ballot[] = [
      ["DIRECT", { AGENCY_CHANNEL: ["INTERNET", "MASS_MEDIA"] }],
      ["DIRECT", { AGENCY_CHANNEL: ["INTERNET"] }],
      ["DIRECT", {}],
      ["ORGANISATION", {}],
    ];
    expect(table(ballots, "AGENCY_CHANNEL")).toMatchObject({
      forms: ["DIRECT"],
      asked: 3,
      answered: 2,
      selections: 3,
    });
    expect(table(ballots, "AGENCY_CHANNEL")?.options.filter(({ count }) => count > 0)).toEqual([
      { code: "MASS_MEDIA", count: 1 },
      { code: "INTERNET", count: 2 },
    ]);
  });

  it("are one table where two forms ask the same", () => {
    const ballots: Ballot[] = [
      ["DIRECT", { ON_TIME: ["LATE"] }],
      ["ONLINE", { ON_TIME: ["EARLY"] }],
    ];
    expect(table(ballots, "ON_TIME")).toEqual({
      code: "ON_TIME",
      forms: ["DIRECT", "ONLINE"],
      asked: 2,
      answered: 2,
      selections: 2,
      options: [
        { code: "ON_TIME", count: 0 },
        { code: "EARLY", count: 1 },
        { code: "LATE", count: 1 },
      ],
    });
  });

  it("count each rating of an option, and options that one of two forms has", () => {
    const [question] = FORM_OF_2024.DIRECT.questions;
    const option = (code: string) => ({ code, label: code, band: null });
    const ratings = ["VERY", "LITTLE"].map((code) => ({ code, label: code }));
    const rated = { ...question!, code: "WISHES", choice: "RATED" as const, ratings };
    const tally = new QuestionTally([
      { form: "DIRECT", questions: [{ ...rated, options: [option("SPEED")] }] },
      { form: "ONLINE", questions: [{ ...rated, options: [option("COST")] }] },
    ]);
    tally.count("DIRECT", { WISHES: ["SPEED:VERY"] });
    tally.count("ONLINE", { WISHES: ["COST:LITTLE"] });
    expect(tally.results()).toEqual([
      {
        code: "WISHES",
        forms: ["DIRECT", "ONLINE"],
        asked: 2,
        answered: 2,
        selections: 2,
        options: [
          { code: "SPEED:VERY", count: 1 },
          { code: "SPEED:LITTLE", count: 0 },
          { code: "COST:VERY", count: 0 },
          { code: "COST:LITTLE", count: 1 },
        ],
      },
    ]);
  });

  it("count only where the question was asked", () => {
    const ballots: Ballot[] = [
      ["DIRECT", { ON_TIME: ["LATE"], DELAY_NOTICE: ["YES"] }],
      ["DIRECT", { ON_TIME: ["LATE"] }],
      ["DIRECT", { ON_TIME: ["ON_TIME"], DELAY_NOTICE: ["NO"] }],
      ["DIRECT", { DELAY_NOTICE: ["NO"] }],
    ];
    expect(table(ballots, "DELAY_NOTICE")).toMatchObject({ asked: 2, answered: 1, selections: 1 });
  });

  it("do not depend on the order of the ballots, and the ticks of the options make the selections", () => {
    const choices = (form: BallotForm) =>
      fc.record(
        Object.fromEntries(
          FORM_OF_2024[form].questions.map(({ code, options, choice }) => [
            code,
            fc.subarray(
              options.map((option) => option.code),
              { maxLength: choice === "SINGLE" ? 1 : 3 },
            ),
          ]),
        ),
      );
    const ballot = fc
      .constantFrom(...BALLOT_FORMS)
      .chain((form): fc.Arbitrary<Ballot> => fc.tuple(fc.constant(form), choices(form)));
    fc.assert(
      fc.property(fc.array(ballot, { maxLength: 30 }), (ballots) => {
        const counts = countsOf(ballots);
        expect(countsOf(ballots.toReversed())).toEqual(counts);
        for (const { asked, answered, selections, options } of counts) {
          expect(answered).toBeLessThanOrEqual(asked);
          expect(options.reduce((sum, { count }) => sum + count, 0)).toBe(selections);
        }
      }),
    );
  });
});
