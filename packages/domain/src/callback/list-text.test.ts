import { expect, it } from "vitest";
import { encodeUtf8 } from "../kernel/index.ts";
import type { CallbackBallot } from "./draw.ts";
import { CallbackListReader } from "./list-reader.ts";
import { callbackListText } from "./list-text.ts";

it("is read back as it was written, by serial", () => {
  const ballots: CallbackBallot[] = [
    { serial: "SL24-000002-1", agency: "STP", enumerator: 'DTV, "chợ"' },
    { serial: "SL24-000001-9", agency: "SYT", enumerator: "DTV-001" },
  ];
  const read: CallbackBallot[] = [];
  const problems: unknown[] = [];
  const reader = new CallbackListReader({
    onBallot: (ballot) => read.push(ballot),
    onProblem: (problem) => problems.push(problem),
    onWarning: (warning) => problems.push(warning),
  });
  reader.push(encodeUtf8(callbackListText(ballots)));
  reader.end();
  expect(problems).toEqual([]);
  expect(read).toEqual(ballots.toReversed());
});
