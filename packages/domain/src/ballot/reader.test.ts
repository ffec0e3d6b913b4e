import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { criteriaOf, FORM_OF_2024, FORMS_2024 } from "../criteria/index.ts";
import type { BallotForm } from "../criteria/index.ts";
import { encodeUtf8 } from "../kernel/index.ts";
import type { BallotAgency } from "./ballot.ts";
import { BallotReader } from "./reader.ts";
import { SerialRegister } from "./serial-register.ts";

const ROSTER: readonly BallotAgency[] = [
  { code: "SNV", form: "DIRECT" },
  { code: "STTTT", form: "ONLINE" },
  { code: "VPUBND", form: "ORGANISATION" },
];
const codesOf = (form: BallotForm) => criteriaOf(FORM_OF_2024[form]).map(({ code }) => code);
const DIRECT = `serial,agency,form,validity,${codesOf("DIRECT").join(",")}`;
const ORGANISATION = `serial,agency,form,validity,${codesOf("ORGANISATION").join(",")}`;
const fours = (form: BallotForm) =>
  codesOf(form)
    .map(() => "4")
    .join(",");

interface Reading {
  readonly ballots: string[];
  readonly problems: string[];
  readonly messages: string[];
  readonly warnings: string[];
}

function read(
  files: string | readonly string[],
  cuts: readonly number[] = [],
  agencies: readonly BallotAgency[] | null = ROSTER,
): Reading {
  const reading: Reading = { ballots: [], problems: [], messages: [], warnings: [] };
  const serials = new SerialRegister();
  for (const [place, text] of [files].flat().entries()) {
    const reader = new BallotReader({
      file: `tep-${place + 1}.csv`,
      agencies,
      serials,
      forms: FORMS_2024,
      onBallot: ({ line, agency, form, validity, answers, serial, enumerator }) =>
        reading.ballots.push(
          [line, agency, form, validity, answers.join(""), serial(), enumerator()].join(" "),
        ),
      onProblem: ({ line, column, code, message }) => {
        reading.problems.push(`${line}:${column}:${code}`);
        reading.messages.push(message);
      },
      onWarning: (message) => reading.warnings.push(message),
    });
    const bytes = encodeUtf8(text);
    let from = 0;
    for (const cut of cuts.toSorted((a, b) => a - b)) {
      reader.push(bytes.slice(from, cut));
      from = cut;
    }
    reader.push(bytes.slice(from));
    reader.end();
  }
  return reading;
}

describe("a ballot file", () => {
  it("gives every ballot its byte a criterion, in the order of the form and not of the file", () => {
    const codes = codesOf("ORGANISATION").toReversed();
    const text = `form,${codes.join(",")},enumerator,agency,serial\norganisation,+,*,,5,4,3,2,1,5,5,5,1,ĐTV 7,VPUBND,S1\n`;
    expect(read(text)).toEqual({
      ballots: ["2 2 ORGANISATION VALID 155512345089 S1 ĐTV 7"],
      problems: [],
      messages: [],
      warnings: [],
    });
  });

  it("holds ballots of several forms when it has the columns of each", () => {
    const codes = [...new Set([...codesOf("DIRECT"), ...codesOf("ORGANISATION")])];
    const row = (form: BallotForm) =>
      codes.map((code) => (codesOf(form).includes(code) ? "5" : "")).join(",");
    const text = `serial,agency,form,${codes.join(",")}\n1,SNV,direct,${row("DIRECT")}\n2,VPUBND,organisation,${row("ORGANISATION")}`;
    expect(read(text)).toMatchObject({
      ballots: [`2 0 DIRECT VALID ${"5".repeat(24)} 1 `, `3 2 ORGANISATION VALID ${"5".repeat(12)} 2 `],
      problems: [],
    });
  });

  it("holds valid and void ballots; valid where nothing is said", () => {
    const rows = ["valid", "void", ""].map((word, i) => `${i},SNV,direct,${word},${fours("DIRECT")}`);
    expect(read([DIRECT, ...rows].join("\n")).ballots.map((ballot) => ballot.split(" ")[3])).toEqual([
      "VALID",
      "VOID",
      "VALID",
    ]);
  });

  it("may hold a header alone, without the criteria of any form", () => {
    expect(read("serial,agency,form\n")).toEqual({ ballots: [], problems: [], messages: [], warnings: [] });
  });

  it.each([
    ["an unknown agency", `1,SXX,direct,,${fours("DIRECT")}`, ["2:agency:UNKNOWN_AGENCY"]],
    ["an agency in another case", `1,snv,direct,,${fours("DIRECT")}`, ["2:agency:UNKNOWN_AGENCY"]],
    ["an unknown form", `1,SNV,DIRECT,,${fours("DIRECT")}`, ["2:form:UNKNOWN_FORM"]],
    ["a form other than the agency's", `1,VPUBND,direct,,${fours("DIRECT")}`, ["2:form:WRONG_FORM"]],
    ["an unknown validity", `1,SNV,direct,VALID,${fours("DIRECT")}`, ["2:validity:UNKNOWN_VALIDITY"]],
    [
      "empty required cells",
      `,,,,${fours("DIRECT")}`,
      ["2:serial:EMPTY_CELL", "2:agency:EMPTY_CELL", "2:form:EMPTY_CELL"],
    ],
    [
      "a void row all the same",
      `1,SNV,direct,void,${fours("DIRECT").replace("4", "6")}`,
      ["2:access.1:UNKNOWN_ANSWER"],
    ],
  ])("is refused for %s", (_, row, problems) => {
    expect(read(`${DIRECT}\n${row}\n`)).toMatchObject({ ballots: [], problems });
  });

  it.each(["6", "0", "4.5", "8", "9", "-1", "44", "x", "\t4", "４"])(
    "is refused for the answer %j",
    (value) => {
      const row = `1,SNV,direct,valid,${value}${fours("DIRECT").slice(1)}`;
      expect(read(`${DIRECT}\n${row}`)).toMatchObject({
        ballots: [],
        problems: ["2:access.1:UNKNOWN_ANSWER"],
      });
    },
  );

  it("is refused for a filled cell that the form lacks", () => {
    const text = `${ORGANISATION},access.1\n1,VPUBND,organisation,,${fours("ORGANISATION")},*\n`;
    expect(read(text)).toMatchObject({ ballots: [], problems: ["2:access.1:FOREIGN_ANSWER"] });
  });

  it("is refused for each missing column of a form that occurs, once", () => {
    const text = `${ORGANISATION}\n1,SNV,direct,,${fours("ORGANISATION")}\n2,SNV,direct,,${fours("ORGANISATION")}\n`;
    const missing = codesOf("DIRECT").filter((code) => !codesOf("ORGANISATION").includes(code));
    const { problems } = read(text);
    expect(problems.filter((problem) => problem.startsWith("1:"))).toEqual(
      missing.map((code) => `1:${code}:MISSING_COLUMN`),
    );
  });

  it("is refused for missing and repeated columns, and its rows are checked all the same", () => {
    expect(read("agency,form,form,validity\nSXX,direct,direct,?\n").problems.slice(0, 4)).toEqual([
      "1:serial:MISSING_COLUMN",
      "1:form:DUPLICATE_COLUMN",
      "2:agency:UNKNOWN_AGENCY",
      "1:-:MISSING_CRITERIA",
    ]);
  });

  it("has no header when the first line has no required column; then its rows are not listed", () => {
    expect(read("name,phone\n1,2\n3,4,5\n")).toMatchObject({
      problems: ["1:-:MISSING_HEADER"],
      warnings: [],
    });
  });

  it.each([
    ["a workbook", "PK\u0003\u0004", "1:-:WRONG_FILE_KIND", /\.xlsx|bảng tính/],
    ["a PDF", "%PDF-1.4\n", "1:-:WRONG_FILE_KIND", /PDF/],
    ["a page", "<html><body>404", "1:-:WRONG_FILE_KIND", /HTML/],
    ["UTF-16", "s\u0000e\u0000", "1:-:UTF16", /UTF-16/],
  ])("is told apart from %s before its columns are looked at, with what to do", (_, text, problem, says) => {
    const { ballots, problems, messages } = read(text);
    expect({ ballots, problems }).toEqual({ ballots: [], problems: [problem] });
    expect(messages[0]).toMatch(says);
    expect(messages[0]).toMatch(/rồi nạp lại\.$/);
  });

  it("says how many cells a ragged row has and how many the header has", () => {
    const { problems, messages } = read("serial,agency,form\n1,SNV\n1,SNV,direct,4,4\n");
    expect(problems).toEqual(["2:form:RAGGED_ROW", "3:form:RAGGED_ROW"]);
    expect(messages[0]).toMatch(/^Dòng này có 2 ô, tiêu đề có 3 ô: thêm/);
    expect(messages[1]).toMatch(/^Dòng này có 5 ô, tiêu đề có 3 ô: bớt/);
  });

  it("is refused for a serial seen before in any file, which the message names", () => {
    const row = (serial: string, validity = "") => `${serial},SNV,direct,${validity},${fours("DIRECT")}`;
    const { problems, messages } = read([
      `${DIRECT}\n${row("A")}\n${row("B", "void")}\n${row("A")}\n`,
      `${DIRECT}\n${row("B")}\n${row("a")}\n`,
    ]);
    expect(problems).toEqual(["4:serial:DUPLICATE_SERIAL", "2:serial:DUPLICATE_SERIAL"]);
    expect(messages[0]).toContain("tep-1.csv, dòng 2");
    expect(messages[1]).toContain("tep-1.csv, dòng 3");
  });

  it("compares serials byte for byte: two ways to compose a letter are two serials", () => {
    const row = (serial: string) => `${serial},SNV,direct,,${fours("DIRECT")}`;
    expect(read(`${DIRECT}\n${row("\u00ea")}\n${row("e\u0302")}\n`).ballots).toHaveLength(2);
  });

  it("judges a cell that is broken as CSV once, and the others of its row still", () => {
    const text = `${DIRECT}\n1,S"NV,direct,?,${fours("DIRECT")}\n`;
    expect(read(text).problems).toEqual(["2:agency:STRAY_QUOTE", "2:validity:UNKNOWN_VALIDITY"]);
  });

  it("warns of columns it does not know and says nothing of those it keeps for later", () => {
    const text = `${DIRECT},enumerator,expectation,statement.a,demographic.b,Ghi chú,statement.,__proto__,\n`;
    expect(read(text).warnings.map((warning) => warning.split(": ")[1] ?? "")).toEqual([
      "Ghi chú.",
      "statement..",
      "__proto__.",
      "",
    ]);
  });

  it("never repeats a cell in a message", () => {
    const text = `${DIRECT}\nBÍ MẬT,BÍ MẬT,BÍ MẬT,BÍ MẬT${",BÍ MẬT".repeat(24)}\nBÍ MẬT\n`;
    const { messages } = read(text);
    expect(messages).toHaveLength(28);
    expect(messages.join()).not.toContain("MẬT");
  });

  it("hands nothing on while the roster is unknown, and checks the rest", () => {
    const text = `${DIRECT}\n1,ANY,direct,,${fours("DIRECT")}\n1,ANY,direct,?,${fours("DIRECT")}\n`;
    expect(read(text, [], null)).toMatchObject({
      ballots: [],
      problems: ["3:serial:DUPLICATE_SERIAL", "3:validity:UNKNOWN_VALIDITY"],
    });
  });

  it("takes any form of an agency whose service mode is unknown", () => {
    const text = `${DIRECT}\n1,SNV,direct,,${fours("DIRECT")}\n`;
    expect(read(text, [], [{ code: "SNV", form: null }]).ballots).toHaveLength(1);
  });

  it("reads the same however it is cut", () => {
    const cell = fc.constantFrom("", "4", "5", "*", "+", "6", '"3"', '"', "x\r");
    const row = fc
      .tuple(
        fc.nat({ max: 3 }),
        fc.constantFrom("VPUBND", "SNV", '"VPUBND\n"'),
        fc.array(cell, { minLength: 11, maxLength: 13 }),
      )
      .map(([serial, agency, cells]) => `${serial},${agency},organisation,,${cells.join(",")}`);
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 4 }),
        fc.array(fc.nat({ max: 400 }), { maxLength: 5 }),
        (rows, cuts) => {
          const text = [ORGANISATION, ...rows].join("\n");
          expect(read(text, cuts)).toEqual(read(text));
        },
      ),
    );
  });
});
