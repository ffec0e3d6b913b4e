import { createHash } from "node:crypto";
import { BallotReader, SerialRegister } from "@sipas/domain/ballot";
import { drawCallbacks } from "@sipas/domain/callback";
import { FORM_OF_2024, FORM_OF_MODE, FORMS_2024 } from "@sipas/domain/criteria";
import { parseDecimal } from "@sipas/domain/kernel";
import { DEFAULT_METHOD } from "@sipas/domain/plan";
import { countBallot, createTally, QuestionTally, scoreTally, type AgencyScore } from "@sipas/domain/scoring";
import { describe, expect, it } from "vitest";
import { AGENCIES_2024 } from "../reference/agencies-2024.ts";
import { demonstrationBallotFiles } from "./ballot-csv.ts";
import { demonstrationBallots } from "./ballots.ts";
import { CALLBACK_SEED, scriptCalls } from "./call-script.ts";
import { CHOICE_COUNTS } from "./choice-counts.ts";
import { DEMONSTRATION_COUNTS } from "./counts.ts";
import { demonstrationFieldworkFile, demonstrationSampleFile } from "./fieldwork-csv.ts";
import { figuresOf, makingFigures, sharesOf } from "./figures.ts";
import { demonstrationIssues } from "./issues.ts";
import { DEMONSTRATION_PLAN } from "./plan.ts";
import { PUBLISHED_SHARES_2024 } from "./published-shares.ts";
import { CANNOT_HOLD_2024, expectedFigures, PUBLISHED_2024 } from "./published.ts";

const ballots = demonstrationBallots();
const issues = demonstrationIssues();
const files = demonstrationBallotFiles();
const agencies = AGENCIES_2024.map(({ code, block, serviceMode }) => ({
  code,
  block,
  form: FORM_OF_MODE[serviceMode],
  criteriaSet: FORM_OF_2024[FORM_OF_MODE[serviceMode]],
}));

/** Reads the files as an import does. */
function scoreFiles() {
  const tally = createTally(agencies);
  const questionTally = new QuestionTally(FORMS_2024);
  const serials = new SerialRegister();
  const complaints: unknown[] = [];
  for (const { name, lines } of files) {
    const reader = new BallotReader({
      file: name,
      agencies,
      forms: FORMS_2024,
      serials,
      withChoices: true,
      onBallot: (row) => {
        countBallot(tally, row.agency, row.answers);
        questionTally.count(row.form, row.choices);
      },
      onProblem: (problem) => complaints.push(problem),
      onWarning: (message) => complaints.push(message),
    });
    reader.push(new TextEncoder().encode(lines.join("")));
    reader.end();
  }
  return { complaints, result: scoreTally(tally, DEFAULT_METHOD), questions: questionTally.results() };
}

const { complaints, result, questions } = scoreFiles();

/** How the calls of the script end, for the ballots that are drawn. */
function endings(): readonly string[] {
  const { share, floorAgency, floorEnumerator } = DEMONSTRATION_PLAN.callback;
  const list = ballots.map(({ serial, agencyCode, enumerator }) => ({
    serial,
    agency: agencyCode,
    enumerator,
  }));
  const { selected } = drawCallbacks(list, {
    seed: CALLBACK_SEED,
    share: parseDecimal(share)!,
    floorAgency,
    floorEnumerator,
    exclude: new Set(),
  });
  return [...scriptCalls(selected).values()].map((calls) => calls.at(-1)!);
}

describe("the demonstration year", () => {
  it("is read by the ballot import without an error or a warning", () => {
    expect(complaints).toEqual([]);
  });

  it("has the ballots of 2024: 2,091 in person, 419 online, 130 of organisations", () => {
    const count = (form: string) => ballots.filter((ballot) => ballot.form === form).length;
    expect([count("DIRECT"), count("ONLINE"), count("ORGANISATION")]).toEqual([2091, 419, 130]);
  });

  it("yields exactly the committed counts of every agency and content", () => {
    const yielded = result.agencies.map((agency) => ({
      agencyCode: agency.code,
      ballots: agency.ballots,
      contents: Object.fromEntries(
        agency.contents.map((content) => [content.code, [content.satisfied, content.answered]]),
      ),
    }));
    expect(yielded).toEqual(DEMONSTRATION_COUNTS);
  });

  it("ticks every statement and expectation exactly as often as committed", () => {
    const ticks = questions
      .filter(({ code }) => code in CHOICE_COUNTS)
      .map(({ code, options }) => [
        code,
        Object.fromEntries(options.map((option) => [option.code, option.count])),
      ]);
    expect(Object.fromEntries(ticks)).toEqual(CHOICE_COUNTS);
  });

  it("asks whom the report asked, and leaves as many blanks", () => {
    const base = (code: string) => {
      const { asked, answered } = questions.find((question) => question.code === code)!;
      return { asked, answered };
    };
    expect(base("TRIPS")).toEqual({ asked: 2091, answered: 2081 });
    expect(base("LOGINS")).toEqual({ asked: 419, answered: 415 });
    expect(base("ON_TIME")).toEqual({ asked: 2510, answered: 2510 });
    expect(base("DELAY_NOTICE")).toEqual({ asked: 31, answered: 30 });
    expect(base("DELAY_APOLOGY")).toEqual({ asked: 31, answered: 31 });
  });

  it("yields every printed figure but the six that cannot hold, and those it does not", () => {
    const figures: Readonly<Record<string, string>> = {
      ...figuresOf(result),
      ...sharesOf(questions, Object.keys(PUBLISHED_SHARES_2024)),
      ...makingFigures({
        enumerators: new Set(issues.map(({ of }) => of.enumerator)).size,
        dispositions: issues.map(({ disposition }) => disposition),
        validBallots: ballots.length,
        outcomes: endings(),
      }),
    };
    expect(Object.fromEntries(Object.keys(PUBLISHED_2024).map((path) => [path, figures[path]]))).toEqual(
      expectedFigures(),
    );
  });

  it("keeps a list of exactly six figures that cannot hold, each printed otherwise and with its reason", () => {
    expect(Object.keys(CANNOT_HOLD_2024)).toHaveLength(6);
    for (const [path, { yields, reason }] of Object.entries(CANNOT_HOLD_2024)) {
      expect(PUBLISHED_2024[path], path).toBeDefined();
      expect(yields, path).not.toBe(PUBLISHED_2024[path]);
      expect(reason, path).not.toBe("");
    }
  });

  it("could not tick a question of 419 ballots so that 55.31 and 29.57 come out of one total", () => {
    const rounded = (part: number, whole: number) => Math.floor((part * 20_000 + whole) / (2 * whole));
    const counts = Array.from({ length: 420 }, (_, count) => count);
    const totals = Array.from({ length: 3 * 419 }, (_, index) => index + 1);
    const possible = totals.filter((total) =>
      [5531, 2957].every((share) => counts.some((count) => rounded(count, total) === share)),
    );
    expect(possible).toEqual([]);
  });
});

describe("the synthetic ballots", () => {
  it("are the same whenever and wherever they are drawn", () => {
    const digest = createHash("sha256");
    for (const { lines } of [...files, demonstrationSampleFile(), demonstrationFieldworkFile()]) {
      digest.update(lines.join(""));
    }
    expect(digest.digest("hex")).toBe("0c1a50e41e59a6f0b73aa4f151ed62a6a1416d1a402902619e6d98a37c60d968");
  });

  it("come from 250 enumerators, each with enough ballots to be verified", () => {
    const perEnumerator = Map.groupBy(ballots, (ballot) => ballot.enumerator);
    expect(perEnumerator.size).toBe(250);
    const least = Math.min(...[...perEnumerator.values()].map((group) => group.length));
    expect(least).toBeGreaterThanOrEqual(DEMONSTRATION_PLAN.callback.floorEnumerator);
  });

  it("use the whole scale, 5 and 4 often, 3, 2 and 1 ever less, and both marks that do not count", () => {
    const marks = Map.groupBy(
      ballots.flatMap((ballot) => ballot.marks),
      (mark) => mark,
    );
    const count = (mark: string) => marks.get(mark)?.length ?? 0;
    expect(Math.min(count("4"), count("5"))).toBeGreaterThan(count("3"));
    expect(count("3")).toBeGreaterThan(count("2"));
    expect(count("2")).toBeGreaterThan(count("1"));
    for (const mark of ["1", "*", "+"]) expect(count(mark), mark).toBeGreaterThan(0);
  });

  it("differ between criteria of one content: deadlines satisfy less than courtesy", () => {
    const direct = result.agencies.filter((agency) => agency.contents.length === 5);
    const index = (code: string) => {
      const scores = direct.map((agency) => criterionOf(agency, code));
      const sum = (key: "satisfied" | "answered") => scores.reduce((total, score) => total + score[key], 0);
      return sum("satisfied") / sum("answered");
    };
    expect(index("procedure.5")).toBeLessThan(index("procedure.1"));
    expect(index("result.1")).toBeLessThan(index("result.2"));
    expect(index("officials.5")).toBeLessThan(index("officials.1"));
  });

  it("are seldom alike: no pattern of answers makes up a tenth of the ballots", () => {
    const alike = Map.groupBy(ballots, ({ form, marks }) => `${form}|${marks.join("")}`);
    const most = Math.max(...[...alike.values()].map((group) => group.length));
    expect(most).toBeLessThan(ballots.length / 10);
  });
});

function criterionOf(agency: AgencyScore, code: string) {
  return agency.contents.flatMap((content) => content.criteria).find((criterion) => criterion.code === code)!;
}
