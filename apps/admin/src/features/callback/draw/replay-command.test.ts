import { expect, it } from "vitest";
import type { DrawRecordFragment } from "../overview/overview.generated.ts";
import { replayCommand } from "./replay-command.ts";

it("names the downloaded list and quotes whatever the seed holds", () => {
  const draw = {
    seed: "6 'sáu' $HOME",
    share: "0.3068",
    floorEnumerator: 2,
    floorAgency: 5,
  } as DrawRecordFragment;
  expect(replayCommand(draw, 2024)).toBe(
    `npm run -s sipas -- draw-callbacks --ballots danh-sach-rut-tham-2024.csv ` +
      `--seed '6 '\\''sáu'\\'' $HOME' --share 0.3068 --floor-enumerator 2 --floor-agency 5`,
  );
});
