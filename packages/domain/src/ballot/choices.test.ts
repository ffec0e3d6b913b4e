import { describe, expect, it } from "vitest";
import { BALLOT_FORMS, criteriaOf, FORM_OF_2024, FORMS_2024 } from "../criteria/index.ts";
import type { BallotForm, BallotFormVersion, Choices, Question } from "../criteria/index.ts";
import { encodeUtf8 } from "../kernel/index.ts";
import { cellOfOptions, questionColumnsOf } from "./question-columns.ts";
import { BallotReader } from "./reader.ts";
import { SerialRegister } from "./serial-register.ts";

const AGENCY: Record<BallotForm, string> = { DIRECT: "A", ONLINE: "B", ORGANISATION: "C" };

interface Reading {
  readonly choices: Choices[];
  readonly problems: string[];
  readonly messages: string[];
  readonly warnings: string[];
}

/** Reads rows of one form with the columns given; a row is the cells of those columns by name. */
function read(
  form: BallotForm,
  columns: readonly string[],
  rows: readonly Readonly<Record<string, string>>[],
  {
    withChoices = true,
    forms = FORMS_2024,
  }: { withChoices?: boolean; forms?: readonly BallotFormVersion[] } = {},
): Reading {
  const criteria = criteriaOf(FORM_OF_2024[form]).map(({ code }) => code);
  const lines = rows.map((row, place) => [
    place,
    AGENCY[form],
    form.toLowerCase(),
    ...columns.map((name) => row[name] ?? ""),
    ...criteria.map(() => 4),
  ]);
  const text = [["serial", "agency", "form", ...columns, ...criteria], ...lines].map((cells) =>
    cells.join(","),
  );
  const reading: Reading = { choices: [], problems: [], messages: [], warnings: [] };
  const reader = new BallotReader({
    file: "tep.csv",
    agencies: BALLOT_FORMS.map((known) => ({ code: AGENCY[known], form: known })),
    serials: new SerialRegister(),
    forms,
    withChoices,
    onBallot: ({ choices }) => reading.choices.push(choices),
    onProblem: ({ line, column, code, message }) => {
      reading.problems.push(`${line}:${column}:${code}`);
      reading.messages.push(message);
    },
    onWarning: (message) => reading.warnings.push(message),
  });
  reader.push(encodeUtf8(`${text.join("\n")}\n`));
  reader.end();
  return reading;
}

const readCell = (form: BallotForm, column: string, cell: string) =>
  read(form, questionColumnsOf(FORM_OF_2024[form]), [{ [column]: cell }]);

describe("what is ticked beside the criteria", () => {
  it.each(BALLOT_FORMS)("is read for every question and every option of form %s", (form) => {
    for (const { code, options } of FORM_OF_2024[form].questions) {
      const column = questionColumnsOf(FORM_OF_2024[form])[
        FORM_OF_2024[form].questions.findIndex((question) => question.code === code)
      ]!;
      const rows = options.map((option) => ({ [column]: cellOfOptions([option.code]) }));
      const { choices, problems } = read(form, questionColumnsOf(FORM_OF_2024[form]), rows);
      expect(problems).toEqual([]);
      expect(choices).toEqual(options.map((option) => ({ [code]: [option.code] })));
    }
  });

  it("is kept in the order of the form, whatever order and blanks the cell has", () => {
    expect(readCell("DIRECT", "expectation", "other | shorter_time|simplify_procedures").choices).toEqual([
      { CITIZEN_EXPECTATION: ["SIMPLIFY_PROCEDURES", "SHORTER_TIME", "OTHER"] },
    ]);
  });

  it("is nothing where the cells are empty", () => {
    expect(read("DIRECT", questionColumnsOf(FORM_OF_2024.DIRECT), [{}])).toEqual({
      choices: [{}],
      problems: [],
      messages: [],
      warnings: [],
    });
  });

  it("is nothing, without a word, where the file has no such columns", () => {
    expect(read("DIRECT", [], [{}])).toMatchObject({ choices: [{}], problems: [], warnings: [] });
  });

  it("is passed over unless it is asked for, whatever the cells hold", () => {
    const row = { "statement.on_time": "?", "statement.none": "x", expectation: "y" };
    expect(read("DIRECT", Object.keys(row), [row], { withChoices: false })).toMatchObject({
      choices: [{}],
      problems: [],
      warnings: [],
    });
  });

  it.each<readonly [string, BallotForm, string, string, string]>([
    ["an option of no question", "DIRECT", "statement.on_time", "soon", "UNKNOWN_OPTION"],
    ["an option of another question", "DIRECT", "statement.on_time", "yes", "UNKNOWN_OPTION"],
    ["an option in capitals", "DIRECT", "demographic.sex", "FEMALE", "UNKNOWN_OPTION"],
    ["a blank within a word", "DIRECT", "demographic.sex", "fem ale", "UNKNOWN_OPTION"],
    ["nothing between two marks", "DIRECT", "expectation", "other||shorter_time", "UNKNOWN_OPTION"],
    ["a mark at the end", "DIRECT", "expectation", "other|", "UNKNOWN_OPTION"],
    ["two options of a single choice", "DIRECT", "statement.on_time", "late|early", "MORE_THAN_ONE_OPTION"],
    ["an option twice", "ONLINE", "statement.online_submission_place", "other|other", "REPEATED_OPTION"],
    [
      "four expectations",
      "ORGANISATION",
      "expectation",
      "shorter_time|officials_competence|handle_feedback|other",
      "TOO_MANY_OPTIONS",
    ],
  ])("is refused for %s", (_, form, column, cell, code) => {
    const { choices, problems, messages } = readCell(form, column, cell);
    expect({ choices, problems }).toEqual({ choices: [], problems: [`2:${column}:${code}`] });
    expect(messages[0]).not.toContain(cell);
  });

  it("names the options a cell may hold", () => {
    expect(readCell("DIRECT", "statement.on_time", "?").messages[0]).toContain(
      "chỉ nhận on_time, early, late.",
    );
  });

  it("is refused for a filled cell of a question that the form lacks", () => {
    const columns = ["statement.trips", "statement.logins", "expectation"];
    const rows = [{ "statement.logins": "one" }, { "statement.trips": "one" }];
    expect(read("ONLINE", columns, rows)).toMatchObject({
      choices: [{ LOGINS: ["ONE"] }],
      problems: ["3:statement.trips:FOREIGN_CHOICE"],
    });
  });

  it("is refused for a column of a question that no form has", () => {
    expect(read("DIRECT", ["statement.weather", "demographic.ethnicity"], [{}])).toMatchObject({
      choices: [],
      problems: ["1:statement.weather:UNKNOWN_QUESTION", "1:demographic.ethnicity:UNKNOWN_QUESTION"],
    });
  });

  it("warns once of the questions that the file leaves out while it has others", () => {
    const columns = questionColumnsOf(FORM_OF_2024.DIRECT).filter((name) => !/on_time|sex/.test(name));
    const { warnings } = read("DIRECT", columns, [{}, {}]);
    expect(warnings).toEqual([expect.stringContaining("statement.on_time, demographic.sex;")]);
  });

  it("keeps an answer to a question that was not asked, and counts such ballots by question", () => {
    const rows = [
      { "statement.on_time": "late", "statement.delay_notice": "yes" },
      { "statement.on_time": "early", "statement.delay_notice": "no", "statement.delay_apology": "no" },
      { "statement.delay_notice": "no" },
    ];
    const { choices, warnings } = read("DIRECT", questionColumnsOf(FORM_OF_2024.DIRECT), rows);
    expect(choices[2]).toEqual({ DELAY_NOTICE: ["NO"] });
    expect(warnings).toEqual([
      expect.stringMatching(/^Cột statement\.delay_notice: 2 phiếu/),
      expect.stringMatching(/^Cột statement\.delay_apology: 1 phiếu/),
    ]);
  });
});

describe("a form of another year", () => {
  const expectation = FORM_OF_2024.DIRECT.questions.find(({ kind }) => kind === "EXPECTATION")!;
  const rated: Question = {
    ...expectation,
    code: "WISHES",
    choice: "RATED",
    mostChoices: null,
    options: ["SPEED", "COST"].map((code) => ({ code, label: code, band: null })),
    ratings: ["VERY", "LITTLE"].map((code) => ({ code, label: code })),
  };
  const many: Question = {
    ...expectation,
    code: "MANY",
    mostChoices: null,
    options: Array.from({ length: 40 }, (_, place) => ({ code: `O${place}`, label: "", band: null })),
  };
  const formWith = (...questions: Question[]): BallotFormVersion => ({
    ...FORM_OF_2024.DIRECT,
    code: "2027-DIRECT",
    questions,
  });
  const readOf = (form: BallotFormVersion, row: Readonly<Record<string, string>>) =>
    read("DIRECT", questionColumnsOf(form), [row], { forms: [form] });

  it("may have each option rated, by codes of option and rating", () => {
    const { choices, problems } = readOf(formWith(rated), { expectation: "cost:little|speed:very" });
    expect({ choices, problems }).toEqual({
      choices: [{ WISHES: ["SPEED:VERY", "COST:LITTLE"] }],
      problems: [],
    });
  });

  it.each([
    ["speed:very|speed:little", "RATED_TWICE"],
    ["speed:very|speed:very", "REPEATED_OPTION"],
    ["speed", "UNKNOWN_OPTION"],
  ])("refuses the ratings %s as %s", (expectation, code) => {
    expect(readOf(formWith(rated), { expectation }).problems).toEqual([`2:expectation:${code}`]);
  });

  it("may have several expectations, each in a column of its own", () => {
    const form = formWith(rated, many);
    expect(questionColumnsOf(form)).toEqual(["expectation.wishes", "expectation.many"]);
    const { choices } = readOf(form, { "expectation.wishes": "cost:very", "expectation.many": "o39|o31|o0" });
    expect(choices).toEqual([{ WISHES: ["COST:VERY"], MANY: ["O0", "O31", "O39"] }]);
  });

  it("is the only one that its file may be of", () => {
    const form = formWith(rated);
    expect(read("ONLINE", [], [{}], { forms: [form] })).toMatchObject({
      problems: ["2:form:UNKNOWN_FORM"],
      messages: ["Mẫu phiếu không hợp lệ; chỉ nhận direct."],
    });
    expect(read("DIRECT", ["statement.trips"], [{}], { forms: [form] }).problems).toEqual([
      "1:statement.trips:UNKNOWN_QUESTION",
    ]);
  });
});
