import { createHash } from "node:crypto";
import { BallotReader, SerialRegister } from "@sipas/domain/ballot";
import { parseSerial } from "@sipas/domain/fieldwork";
import { CRITERIA_SET_OF_FORM, FORM_OF_MODE } from "@sipas/domain/criteria";
import { formatRatio, ratio } from "@sipas/domain/kernel";
import { DEFAULT_METHOD } from "@sipas/domain/plan";
import { countBallot, createTally, scoreTally, type AgencyScore } from "@sipas/domain/scoring";
import { describe, expect, it } from "vitest";
import { AGENCIES_2024 } from "../reference/agencies-2024.ts";
import { BALLOTS_ISSUED, demonstrationBallots } from "./ballots.ts";
import { demonstrationFiles } from "./ballot-csv.ts";
import { DEMONSTRATION_COUNTS } from "./counts.ts";
import { figuresOf, withoutZeros } from "./figures.ts";
import { DEMONSTRATION_PLAN } from "./plan.ts";
import { CANNOT_HOLD_2024, PUBLISHED_2024 } from "./published.ts";

const ballots = demonstrationBallots();
const files = demonstrationFiles();
const agencies = AGENCIES_2024.map(({ code, block, serviceMode }) => ({
  code,
  block,
  form: FORM_OF_MODE[serviceMode],
  criteriaSet: CRITERIA_SET_OF_FORM[FORM_OF_MODE[serviceMode]],
}));

/** Reads the files as an import does. */
function scoreFiles() {
  const tally = createTally(agencies);
  const serials = new SerialRegister();
  const complaints: unknown[] = [];
  for (const { name, lines } of files) {
    const reader = new BallotReader({
      file: name,
      agencies,
      serials,
      onBallot: (row) => countBallot(tally, row.agency, row.answers),
      onProblem: (problem) => complaints.push(problem),
      onWarning: (message) => complaints.push(message),
    });
    reader.push(new TextEncoder().encode(lines.join("")));
    reader.end();
  }
  return { complaints, result: scoreTally(tally, DEFAULT_METHOD) };
}

const { complaints, result } = scoreFiles();

const share = (part: number, whole: number) =>
  withoutZeros(formatRatio(ratio(part, whole), { digits: 1, mode: "HALF_UP" }, 100));

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

  it("yields every printed figure but those that cannot hold, and those it does not", () => {
    const called = Math.ceil(ballots.length * Number(DEMONSTRATION_PLAN.callback.share));
    const figures: Record<string, string> = {
      ...figuresOf(result),
      "fieldwork.collectedShare": share(ballots.length, BALLOTS_ISSUED),
      "callback.calledShare": share(called, ballots.length),
    };
    const yielded = Object.fromEntries(Object.keys(PUBLISHED_2024).map((path) => [path, figures[path]]));
    const expected = { ...PUBLISHED_2024 };
    for (const [path, { yields }] of Object.entries(CANNOT_HOLD_2024)) {
      expect(PUBLISHED_2024[path], path).toBeDefined();
      expect(yields, path).not.toBe(PUBLISHED_2024[path]);
      expected[path] = yields;
    }
    expect(yielded).toEqual(expected);
  });
});

describe("the synthetic ballots", () => {
  it("are the same whenever and wherever they are drawn", () => {
    const digest = createHash("sha256");
    for (const { lines } of files) digest.update(lines.join(""));
    expect(digest.digest("hex")).toBe("4e126190d8189e70e0da6e7d9d4260104caeaa743b17d307f4576da9ac564d32");
  });

  it("carry valid serials of 2024, rising, without the 27 that did not come back", () => {
    const numbers = ballots.map(({ serial }) => {
      const parsed = parseSerial(serial);
      return parsed.ok && parsed.value.year === 2024 ? parsed.value.number : 0;
    });
    expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
    expect(numbers[0]).toBeGreaterThan(0);
    expect(numbers.at(-1)).toBeLessThanOrEqual(BALLOTS_ISSUED);
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
