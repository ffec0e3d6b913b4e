import { expect, it } from "vitest";
import { FORM_OF_2024, FORMS_2024 } from "../criteria/index.ts";
import { FIELDWORK_COLUMNS, FieldworkReader } from "../fieldwork/index.ts";
import { encodeUtf8, type CsvProblem } from "../kernel/index.ts";
import { SAMPLE_COLUMNS, SampleReader } from "../sample/index.ts";
import { ballotHeaderOf } from "./header.ts";
import { BallotReader } from "./reader.ts";
import { SerialRegister } from "./serial-register.ts";

const HEADERS = {
  "tệp danh sách mẫu": SAMPLE_COLUMNS,
  "tệp phát, thu phiếu": FIELDWORK_COLUMNS,
  "tệp phiếu": ballotHeaderOf(FORM_OF_2024.DIRECT),
};
type Name = keyof typeof HEADERS;
const NAMES = Object.keys(HEADERS) as Name[];

function readerOf(name: Name, onProblem: (problem: CsvProblem) => void) {
  const ignore = () => {};
  const common = { agencies: [], onProblem, onWarning: ignore };
  if (name === "tệp danh sách mẫu") return new SampleReader({ ...common, synthetic: false, onUnit: ignore });
  if (name === "tệp phiếu") {
    return new BallotReader({
      ...common,
      forms: FORMS_2024,
      file: "a.csv",
      serials: new SerialRegister(),
      onBallot: ignore,
    });
  }
  const series = { provinceCode: "SL", year: 2024 };
  const window = { from: null, to: null };
  const rest = { units: [], window, today: "2024-12-10", onIssue: ignore };
  return new FieldworkReader({ ...common, ...rest, series });
}

function problemsOf(wanted: Name, header: readonly string[]): readonly CsvProblem[] {
  const problems: CsvProblem[] = [];
  const reader = readerOf(wanted, (problem) => problems.push(problem));
  const row = header.map(() => "x").join(",");
  reader.push(encodeUtf8(`${header.join(",")}\n${`${row}\n`.repeat(3)}`));
  reader.end();
  return problems;
}

const mistakes = NAMES.flatMap((wanted) =>
  NAMES.filter((given) => given !== wanted).map((given) => [given, wanted] as const),
);

it.each(mistakes)("says of a %s that it is no %s, and nothing else", (given, wanted) => {
  expect(problemsOf(wanted, HEADERS[given])).toEqual([
    {
      line: 1,
      column: "-",
      code: "WRONG_FILE",
      message: `Đây là ${given}, không phải ${wanted}; chọn đúng tệp rồi nạp lại.`,
    },
  ]);
});

it.each(NAMES)("says of a %s without a header that the header is missing, and nothing else", (wanted) => {
  const row = HEADERS[wanted].map((_, cell) => `SNV-${cell}`);
  expect(problemsOf(wanted, row).map(({ code, column }) => [code, column])).toEqual([
    ["MISSING_HEADER", "-"],
  ]);
});

it.each(NAMES)("takes the header of a %s for its own", (name) => {
  const codes = problemsOf(name, HEADERS[name]).map(({ code }) => code);
  expect(codes).not.toContain("WRONG_FILE");
  expect(codes).not.toContain("MISSING_HEADER");
});
