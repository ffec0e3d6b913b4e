import { describe, expect, it } from "vitest";
import { FORM_OF_2024, FORMS_2024 } from "../criteria/index.ts";
import { encodeUtf8 } from "../kernel/index.ts";
import { FORM_WORDS } from "./columns.ts";
import { ballotHeaderOf } from "./header.ts";
import { BallotReader } from "./reader.ts";
import { SerialRegister } from "./serial-register.ts";

const FORM = "ORGANISATION";
const FILLED = { serial: "S1", agency: "VPUBND", form: FORM_WORDS[FORM], enumerator: "DTV-001" };

/** Reads one row of which all is empty but what is given and what the sheet has filled in. */
function readRow(cells: Readonly<Record<string, string>>, withChoices = true) {
  const header = ballotHeaderOf(FORM_OF_2024[FORM]);
  const row: Readonly<Record<string, string>> = { ...FILLED, ...cells };
  const ballots: string[] = [];
  const problems: string[] = [];
  const reader = new BallotReader({
    file: "tep.csv",
    agencies: [{ code: "VPUBND", form: FORM }],
    serials: new SerialRegister(),
    forms: FORMS_2024,
    withChoices,
    onBallot: ({ validity }) => ballots.push(validity),
    onProblem: ({ line, column, code }) => problems.push(`${line}:${column}:${code}`),
    onWarning: (message) => problems.push(message),
  });
  const lines = [header, header.map((column) => row[column] ?? "")].map((line) => line.join(","));
  reader.push(encodeUtf8(lines.join("\n")));
  reader.end();
  return { ballots, problems };
}

describe("a row without any answer", () => {
  it("is refused: nobody has typed it yet, or the paper is blank and void", () => {
    expect(readRow({})).toEqual({ ballots: [], problems: ["2:serial:BLANK_BALLOT"] });
    expect(readRow({ validity: "valid" }).problems).toEqual(["2:serial:BLANK_BALLOT"]);
  });

  it("is taken as a void ballot", () => {
    expect(readRow({ validity: "void" })).toEqual({ ballots: ["VOID"], problems: [] });
  });

  it.each([
    ["a level", { "feedback.1": "1" }],
    ["a mark that nobody can read", { "officials.1": "*" }],
    ["more than one mark", { "officials.2": "+" }],
    ["a tick beside the criteria", { expectation: "other" }],
  ])("is none when it has %s", (_, cells) => {
    expect(readRow(cells)).toEqual({ ballots: ["VALID"], problems: [] });
  });

  it("is not judged where questions are passed over: it may answer those", () => {
    expect(readRow({ expectation: "other" }, false)).toEqual({ ballots: ["VALID"], problems: [] });
    expect(readRow({}, false).ballots).toEqual(["VALID"]);
  });
});
