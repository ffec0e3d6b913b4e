import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CriteriaSet } from "../criteria/index.ts";
import { compareRatio, ratio } from "../kernel/index.ts";
import { BLOCK_METHODS, DEFAULT_METHOD, INDEX_METHODS, PROVINCE_METHODS } from "../plan/method.ts";
import type { ScoringMethod } from "../plan/method.ts";
import { summariseContents } from "./content-summary.ts";
import { toScoreDocument } from "./document.ts";
import { scoreTally } from "./score.ts";
import type { ScoreResult } from "./score.ts";
import { countBallot, createTally } from "./tally.ts";

/** A small set: content a with two criteria, content b with one. */
const SET: CriteriaSet = {
  contents: [
    { code: "a", name: "", criteria: ["a.1", "a.2"].map((code) => ({ code, wording: "" })) },
    { code: "b", name: "", criteria: [{ code: "b.1", wording: "" }] },
  ],
};

type Ballots = readonly (readonly [agency: number, answers: readonly number[]])[];

function score(
  blocks: readonly string[],
  ballots: Ballots,
  method: Partial<ScoringMethod> = {},
): ScoreResult {
  const tally = createTally(blocks.map((block, i) => ({ code: `A${i}`, block, criteriaSet: SET })));
  for (const [agency, answers] of ballots) countBallot(tally, agency, Uint8Array.from(answers));
  return scoreTally(tally, { ...DEFAULT_METHOD, ...method });
}

describe("an agency's index", () => {
  // a.1: 1 of 2, a.2: nobody, b.1: 2 of 2.
  const ballots: Ballots = [
    [0, [5, 0, 4]],
    [0, [3, 8, 5]],
  ];

  it.each([
    ["POOLED_ANSWERS", ratio(3, 4), ratio(1, 2)],
    ["MEAN_OF_CRITERIA", ratio(3, 4), ratio(1, 2)],
    ["MEAN_OF_CONTENTS", ratio(3, 4), ratio(1, 2)],
  ] as const)("under %s leaves out what nobody answered", (index, ofAgency, ofContent) => {
    const [agency] = score(["D"], ballots, { index }).agencies;
    expect(agency!.index).toEqual(ofAgency);
    expect(agency!.contents[0]!.index).toEqual(ofContent);
    expect(agency!.contents[0]!.criteria[1]).toMatchObject({ answered: 0, satisfied: 0, index: null });
    expect(agency).toMatchObject({ satisfied: 3, answered: 4, ballots: 2 });
  });

  it("differs between the methods as they weigh differently", () => {
    // a.1: 1 of 3, a.2: 1 of 1, b.1: 0 of 1
    const uneven: Ballots = [
      [0, [5, 4, 1]],
      [0, [1, 9, 0]],
      [0, [2, 8, 0]],
    ];
    const of = (index: ScoringMethod["index"]) => score(["D"], uneven, { index }).agencies[0]!;
    expect(of("POOLED_ANSWERS").index).toEqual(ratio(2, 5));
    expect(of("POOLED_ANSWERS").contents[0]!.index).toEqual(ratio(1, 2));
    expect(of("MEAN_OF_CRITERIA").index).toEqual(ratio(4, 9));
    expect(of("MEAN_OF_CRITERIA").contents[0]!.index).toEqual(ratio(2, 3));
    expect(of("MEAN_OF_CONTENTS").index).toEqual(ratio(1, 3));
    expect(of("MEAN_OF_CONTENTS")).toMatchObject({ satisfied: 2, answered: 5 });
  });

  it("counts as satisfied what the method names", () => {
    const levels: Ballots = [1, 2, 3, 4, 5].map((level) => [0, [level, level, level]] as const);
    const of = (satisfied: readonly number[]) => score(["D"], levels, { satisfied }).agencies[0]!.index;
    expect(of([4, 5])).toEqual(ratio(2, 5));
    expect(of([5])).toEqual(ratio(1, 5));
    expect(of([1, 3, 5])).toEqual(ratio(3, 5));
  });

  it("keeps the answers by level", () => {
    const [agency] = score(
      ["D"],
      [
        [0, [1, 2, 5]],
        [0, [1, 8, 5]],
        [0, [9, 0, 4]],
      ],
    ).agencies;
    expect(agency!.contents.flatMap(({ criteria }) => criteria.map(({ levels }) => levels))).toEqual([
      [2, 0, 0, 0, 0],
      [0, 1, 0, 0, 0],
      [0, 0, 0, 1, 2],
    ]);
  });
});

describe("blocks and province", () => {
  // A0: 3 of 3, A1: 3 of 6, A2: 0 of 3, A3: nobody
  const blocks = ["D", "H", "D", "X"];
  const ballots: Ballots = [
    [0, [5, 5, 5]],
    [1, [5, 5, 5]],
    [1, [1, 1, 1]],
    [2, [1, 2, 3]],
  ];

  it("stand in the order in which agencies first name their block", () => {
    expect(score(blocks, ballots).blocks.map(({ block }) => block)).toEqual(["D", "H", "X"]);
  });

  it.each([
    ["POOLED", "POOLED", ratio(1, 2), ratio(1, 2)],
    ["POOLED", "MEAN_OF_BLOCKS", ratio(1, 2), ratio(1, 2)],
    ["MEAN_OF_AGENCIES", "MEAN_OF_AGENCIES", ratio(1, 2), ratio(1, 2)],
  ] as const)(
    "under %s and %s leave out agencies without answers",
    (block, province, ofBlock, ofProvince) => {
      const result = score(blocks, ballots, { block, province });
      expect(result.blocks[0]!.index).toEqual(ofBlock);
      expect(result.province.index).toEqual(ofProvince);
      expect(result.blocks[2]).toMatchObject({
        index: null,
        min: null,
        max: null,
        median: null,
        answered: 0,
      });
    },
  );

  it("differ between the methods as they weigh differently", () => {
    const uneven: Ballots = [...ballots, [0, [5, 0, 0]], [2, [5, 0, 0]]];
    // A0 4 of 4, A1 3 of 6, A2 1 of 4; D 5 of 8
    const of = (block: ScoringMethod["block"], province: ScoringMethod["province"]) => {
      const result = score(["D", "D", "H"], uneven, { block, province });
      return [...result.blocks.map(({ index }) => index), result.province.index];
    };
    expect(of("POOLED", "POOLED")).toEqual([ratio(7, 10), ratio(1, 4), ratio(8, 14)]);
    expect(of("POOLED", "MEAN_OF_BLOCKS")).toEqual([ratio(7, 10), ratio(1, 4), ratio(19, 40)]);
    expect(of("MEAN_OF_AGENCIES", "MEAN_OF_BLOCKS")).toEqual([ratio(3, 4), ratio(1, 4), ratio(1, 2)]);
    expect(of("MEAN_OF_AGENCIES", "MEAN_OF_AGENCIES")).toEqual([ratio(3, 4), ratio(1, 4), ratio(7, 12)]);
  });

  it("pool all answers even where an agency's own index is a mean", () => {
    const uneven: Ballots = [
      [0, [5, 4, 1]],
      [0, [1, 0, 0]],
      [0, [2, 0, 0]],
    ];
    const {
      province,
      blocks: [block],
    } = score(["D"], uneven, { index: "MEAN_OF_CONTENTS", province: "POOLED" });
    expect(block!.index).toEqual(ratio(2, 5));
    expect(province.index).toEqual(ratio(2, 5));
    expect(block!.max).toEqual(ratio(1, 3));
  });

  it("have extremes, median and the count of 90 % over agencies with answers", () => {
    const result = score(blocks, ballots);
    expect(result.province).toMatchObject({
      min: ratio(0, 1),
      max: ratio(1, 1),
      median: ratio(1, 2),
      scored: 3,
      atLeast90: 1,
    });
    expect(result.blocks[0]).toMatchObject({ median: ratio(1, 2), scored: 2, atLeast90: 1 });
  });

  it("count 90 % by the exact fraction, not by the printed one", () => {
    const nearly: Ballots = Array.from({ length: 10_000 }, (_, i) => [0, [i < 8999 ? 5 : 1, 0, 0]] as const);
    const exactly: Ballots = Array.from({ length: 10 }, (_, i) => [1, [i < 9 ? 5 : 1, 0, 0]] as const);
    expect(score(["D", "D"], [...nearly, ...exactly]).province).toMatchObject({ scored: 2, atLeast90: 1 });
  });
});

describe("ranks", () => {
  it("are shared in a tie, and the next is skipped, in the province and in the block", () => {
    const { agencies } = score(
      ["D", "D", "H", "H", "H"],
      [
        [0, [5, 5, 0]],
        [1, [5, 1, 0]],
        [2, [4, 2, 0]],
        [2, [4, 2, 0]],
        [3, [1, 1, 1]],
      ],
    );
    expect(agencies.map(({ rank }) => rank)).toEqual([1, 2, 2, 4, null]);
    expect(agencies.map(({ blockRank }) => blockRank)).toEqual([1, 2, 1, 2, null]);
  });

  it("tell apart what is printed alike", () => {
    const many = (agency: number, satisfied: number, of: number): Ballots =>
      Array.from({ length: of }, (_, i) => [agency, [i < satisfied ? 5 : 1, 0, 0]] as const);
    const result = score(["D", "D"], [...many(0, 9999, 20_000), ...many(1, 10_000, 20_001)]);
    const { agencies } = toScoreDocument(result, DEFAULT_METHOD.rounding);
    expect(agencies.map(({ index, rank }) => [index, rank])).toEqual([
      ["50.00", 2],
      ["50.00", 1],
    ]);
  });
});

describe("every method", () => {
  const ballot = fc.tuple(
    fc.nat({ max: 4 }),
    fc.array(fc.constantFrom(0, 1, 2, 3, 4, 5, 8, 9), { minLength: 3, maxLength: 3 }),
  );
  const method = fc.record({
    index: fc.constantFrom(...INDEX_METHODS),
    block: fc.constantFrom(...BLOCK_METHODS),
    province: fc.constantFrom(...PROVINCE_METHODS),
  });
  const blocks = ["D", "H", "D", "H", "X"];

  it("gives the same figures for the same ballots in any order", () => {
    fc.assert(
      fc.property(
        fc.array(ballot, { maxLength: 20 }),
        method,
        fc.infiniteStream(fc.nat()),
        (ballots, chosen, keys) => {
          const shuffled = ballots
            .map((one) => ({ one, key: keys.next().value! }))
            .toSorted((a, b) => a.key - b.key)
            .map(({ one }) => one);
          expect(score(blocks, shuffled, chosen)).toEqual(score(blocks, ballots, chosen));
        },
      ),
    );
  });

  it("keeps a group of pooled agencies between its least and its greatest", () => {
    const pooled = method.map((chosen) => ({ ...chosen, index: "POOLED_ANSWERS" as const }));
    fc.assert(
      fc.property(fc.array(ballot, { maxLength: 20 }), pooled, (ballots, chosen) => {
        const { province, blocks: groups } = score(blocks, ballots, chosen);
        for (const { index, min, max } of [province, ...groups]) {
          if (index === null) expect([min, max]).toEqual([null, null]);
          else expect([compareRatio(min!, index) <= 0, compareRatio(index, max!) <= 0]).toEqual([true, true]);
        }
      }),
    );
  });
});

describe("the contents of a group", () => {
  const ballots: Ballots = [
    [0, [5, 5, 1]],
    [1, [1, 1, 0]],
    [1, [5, 0, 0]],
  ];

  it("are pooled or averaged as blocks are, with their spread", () => {
    const pooled = score(["D", "H"], ballots);
    expect(summariseContents(pooled.agencies, DEFAULT_METHOD)).toMatchObject([
      {
        code: "a",
        satisfied: 3,
        answered: 5,
        index: ratio(3, 5),
        min: ratio(1, 3),
        max: ratio(1, 1),
        median: ratio(2, 3),
        scored: 2,
      },
      { code: "b", satisfied: 0, answered: 1, index: ratio(0, 1), scored: 1 },
    ]);
    const averaged = summariseContents(pooled.agencies, { ...DEFAULT_METHOD, block: "MEAN_OF_AGENCIES" });
    expect(averaged[0]!.index).toEqual(ratio(2, 3));
  });
});

describe("the printed document", () => {
  it("has its keys in the order of the contract, also where nothing was answered", () => {
    const nothing = { satisfied: 0, answered: 0, index: null };
    const criterion = (code: string) => ({ code, ...nothing, levels: [0, 0, 0, 0, 0] });
    expect(JSON.stringify(toScoreDocument(score(["D"], []), DEFAULT_METHOD.rounding))).toBe(
      JSON.stringify({
        province: nothing,
        blocks: [{ block: "D", ...nothing, min: null, max: null, median: null }],
        agencies: [
          {
            code: "A0",
            block: "D",
            ...nothing,
            rank: null,
            blockRank: null,
            contents: [
              { code: "a", ...nothing, criteria: [criterion("a.1"), criterion("a.2")] },
              { code: "b", ...nothing, criteria: [criterion("b.1")] },
            ],
          },
        ],
      }),
    );
  });

  it("has exactly the digits of the rounding", () => {
    const of = (digits: number) =>
      toScoreDocument(score(["D"], [[0, [5, 5, 1]]]), { digits, mode: "HALF_UP" }).province.index;
    expect([of(0), of(2), of(4)]).toEqual(["67", "66.67", "66.6667"]);
  });
});
