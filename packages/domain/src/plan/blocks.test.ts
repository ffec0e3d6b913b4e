import { describe, expect, it } from "vitest";
import { blockBlockers, checkBlocks } from "./blocks.ts";
import { SOUND_AGENCY, SOUND_PLAN } from "./testing/sound-plan.ts";

const [block] = SOUND_PLAN.blocks;
const withBlocks = (...blocks: { code: string; name: string }[]) => ({ ...SOUND_PLAN, blocks });
const other = { code: "COMMUNE_1", name: "Khối xã vùng cao" };

describe("the blocks of a year", () => {
  it("are those of the plan, as many and as named as the year needs", () => {
    const roster = [SOUND_AGENCY, { ...SOUND_AGENCY, agencyCode: "C", block: "COMMUNE_1" }];
    const plan = { ...withBlocks(block!, other), roster };
    expect([checkBlocks(plan), blockBlockers(plan)]).toEqual([[], []]);
  });

  it.each([
    ["a code in small letters", [{ ...block!, code: "department" }], "BLOCK_CODE_INVALID", "blocks.0.code"],
    ["a code with a dot", [{ ...block!, code: "A.B" }], "BLOCK_CODE_INVALID", "blocks.0.code"],
    ["no code", [{ ...block!, code: "" }], "BLOCK_CODE_INVALID", "blocks.0.code"],
    ["one code twice", [block!, block!], "BLOCK_CODE_REPEATED", "blocks.1.code"],
    ["a name that is an essay", [{ ...block!, name: "a".repeat(101) }], "TEXT_TOO_LONG", "blocks.0.name"],
    [
      "more than anyone ranks within",
      Array.from({ length: 21 }, (_, index) => ({ code: `B${index}`, name: `${index}` })),
      "BLOCKS_TOO_MANY",
      "blocks",
    ],
  ])("are refused with %s", (_, blocks, code, path) => {
    expect(checkBlocks(withBlocks(...blocks))).toMatchObject([{ code, path }]);
  });

  it.each([
    ["a block is empty", [block!, other], "BLOCK_EMPTY", "blocks.1.name"],
    ["a block has no name", [{ ...block!, name: "" }], "BLOCK_NAME_MISSING", "blocks.0.name"],
    ["two blocks have one name", [block!, { ...block!, code: "X" }], "BLOCK_NAME_REPEATED", "blocks.1.name"],
  ])("keep the plan from being issued while %s", (_, blocks, code, path) => {
    expect(blockBlockers(withBlocks(...blocks))).toMatchObject([{ code, path }]);
  });
});
