import { expect, it } from "vitest";
import { encodeUtf8 } from "../kernel/index.ts";
import { CallbackListReader } from "./list-reader.ts";

function read(text: string) {
  const ballots: string[] = [];
  const found: string[] = [];
  const reader = new CallbackListReader({
    onBallot: ({ serial, agency, enumerator }) => ballots.push(`${serial} ${agency} ${enumerator}`),
    onProblem: ({ line, column, code }) => found.push(`${line}:${column}:${code}`),
    onWarning: () => {},
  });
  reader.push(encodeUtf8(text));
  reader.end();
  return { ballots, found };
}

it("reads the ballots of a list", () => {
  expect(read("enumerator;serial;agency\nE1;P|1;SNV\n E1 ; P2;STC\n")).toEqual({
    ballots: ["P|1 SNV E1", "P2 STC E1"],
    found: [],
  });
});

it("names every cell that is wrong", () => {
  expect(read("serial,agency,enumerator\nP1,SNV,E1\nP1,,E1\n,SNV,\nP2,SNV,\nP3\nP2,SNV,E1\n")).toEqual({
    ballots: ["P1 SNV E1"],
    found: [
      "3:agency:EMPTY_CELL",
      "3:serial:REPEATED_SERIAL",
      "4:serial:EMPTY_CELL",
      "4:enumerator:EMPTY_CELL",
      "5:enumerator:EMPTY_CELL",
      "6:agency:RAGGED_ROW",
      "7:serial:REPEATED_SERIAL",
    ],
  });
});
