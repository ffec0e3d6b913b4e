import { criteriaOf, type BallotForm, type BallotFormVersion, type Choices } from "../criteria/index.ts";
import { ByteIndex, CsvScanner, decodeUtf8, encodeUtf8, findHeaderFault } from "../kernel/index.ts";
import type { CsvFault, CsvRecord, CsvSink } from "../kernel/index.ts";
import { encodeAnswer, NOT_ANSWERED } from "./answer.ts";
import type { BallotAgency, BallotValidity } from "./ballot.ts";
import { UNKNOWN_QUESTION } from "./choice-problems.ts";
import { ChoiceReader } from "./choice-reader.ts";
import { FORM_WORDS, readColumns, REQUIRED_COLUMNS } from "./columns.ts";
import type { BallotColumns, FormColumns } from "./columns.ts";
import * as problems from "./problems.ts";
import type { BallotProblem, Finding } from "./problems.ts";
import { unknownQuestions } from "./question-columns.ts";
import type { SerialRegister } from "./serial-register.ts";

/** A ballot as its row has it. Readable only while `onBallot` runs: copy what is kept. */
export interface BallotRow {
  readonly line: number;
  /** The place of the agency in the roster the reader was given. */
  readonly agency: number;
  readonly form: BallotForm;
  readonly validity: BallotValidity;
  /** A byte a criterion, in the order of the form. */
  readonly answers: Uint8Array;
  /** What was ticked beside the criteria; empty unless the reading asks for it. */
  readonly choices: Choices;
  /** Decoded when called. */
  readonly serial: () => string;
  readonly enumerator: () => string | null;
}

export interface BallotReading {
  /** The file's name, as messages call it. */
  readonly file: string;
  /** Null when the roster could not be read: then agencies are not checked and no row is handed on. */
  readonly agencies: readonly BallotAgency[] | null;
  /** The forms that ballots may be of, one a kind. */
  readonly forms: readonly BallotFormVersion[];
  /** Shared by all files of one reading. */
  readonly serials: SerialRegister;
  /**
   * Also reads statements, expectations and demographics, and so knows a ballot that answers nothing;
   * otherwise their columns are passed over.
   */
  readonly withChoices?: boolean;
  /** What else is wrong with a serial; anything that is not empty is one where this is not given. */
  readonly findSerialFault?: (serial: string) => Finding | null;
  readonly onBallot: (row: BallotRow) => void;
  readonly onProblem: (problem: BallotProblem) => void;
  readonly onWarning: (message: string) => void;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

const VALIDITY_WORDS = ByteIndex.of(["valid", "void"]);
const VOID = 1;
const NO_ANSWER = 255;
const NO_CHOICES: Choices = {};
const ANSWER_OF_BYTE = Uint8Array.from(
  { length: 256 },
  (_, byte) => encodeAnswer(String.fromCharCode(byte)) ?? NO_ANSWER,
);

/**
 * Reads one ballot file as it arrives, in chunks cut anywhere, and hands on every row that is
 * sound: its agency is in the roster, its form is that of the agency's service mode, each criterion
 * of the form holds `1`–`5`, nothing, `*` or `+`, criteria the form lacks are empty, and no file of
 * the reading had the serial before; where choices are read, each cell of a question holds options
 * of that question, as many as it allows, questions the form lacks are empty, and a valid ballot
 * answers something: one that was handed in blank is void. Void rows are checked alike and handed on
 * as `VOID`. Every problem is reported with its line and column; a row with a problem is not handed
 * on. Memory does not grow with the file, but for the serials.
 */
export class BallotReader implements CsvSink {
  readonly #reading: BallotReading;
  readonly #scanner = new CsvScanner(this);
  readonly #file: number;
  readonly #codes = new ByteIndex();
  /** The roster's place of each distinct code. */
  readonly #places: number[] = [];
  readonly #forms: ByteIndex;
  readonly #answers: ReadonlyMap<BallotForm, Uint8Array>;
  readonly #formsSeen = new Set<BallotForm>();
  #names: readonly string[] = [];
  #headerLine = 1;
  #columns: BallotColumns | null = null;
  #choices: ChoiceReader | null = null;
  #headerSound = true;
  /** Another file: its rows would only repeat that on every line. */
  #foreign = false;
  #record!: CsvRecord;
  #rowSound = true;
  /** One object for all rows. */
  readonly #row: Writable<BallotRow> = {
    line: 0,
    agency: 0,
    form: "DIRECT",
    validity: "VALID",
    answers: new Uint8Array(),
    choices: NO_CHOICES,
    serial: () => this.#textOf(this.#columns?.serial ?? -1) ?? "",
    enumerator: () => this.#textOf(this.#columns?.enumerator ?? -1),
  };

  constructor(reading: BallotReading) {
    this.#reading = reading;
    this.#forms = ByteIndex.of(reading.forms.map(({ form }) => FORM_WORDS[form]));
    this.#answers = new Map(
      reading.forms.map((form) => [form.form, new Uint8Array(criteriaOf(form).length)]),
    );
    this.#file = reading.serials.openFile(reading.file);
    for (const [place, agency] of (reading.agencies ?? []).entries()) {
      const code = encodeUtf8(agency.code);
      if (this.#codes.intern(code, 0, code.length) === this.#places.length) this.#places.push(place);
    }
  }

  push(chunk: Uint8Array): void {
    this.#scanner.push(chunk);
  }

  end(): void {
    this.#scanner.end();
    for (const warning of this.#choices?.warnings() ?? []) this.#reading.onWarning(warning);
  }

  header(names: readonly string[], line: number): void {
    this.#names = names;
    this.#headerLine = line;
    const fault = findHeaderFault(names, REQUIRED_COLUMNS, "BALLOTS");
    this.#foreign = fault !== null;
    if (fault !== null) return this.#reportHeader("-", fault);
    const columns = readColumns(names, this.#reading.forms);
    for (const column of columns.missing) this.#reportHeader(column, problems.missingColumn(null));
    for (const column of columns.duplicates) this.#reportHeader(column, problems.DUPLICATE_COLUMN);
    for (const name of columns.ignored) this.#reading.onWarning(problems.ignoredColumn(name));
    if (this.#reading.withChoices) this.#openChoices(names);
    this.#columns = columns;
  }

  #openChoices(names: readonly string[]): void {
    const { forms } = this.#reading;
    for (const name of unknownQuestions(names, forms)) this.#reportHeader(name, UNKNOWN_QUESTION);
    this.#choices = new ChoiceReader(names, forms);
  }

  fault(fault: CsvFault): void {
    if (this.#foreign) return;
    if (this.#columns === null) this.#headerSound = false;
    const column = fault.cell === null ? "-" : this.#names[fault.cell] || `#${fault.cell + 1}`;
    this.#reading.onProblem({ ...problems.csvFinding(fault, REQUIRED_COLUMNS), line: fault.line, column });
  }

  record(record: CsvRecord): void {
    const columns = this.#columns;
    if (columns === null) return;
    this.#record = record;
    this.#rowSound = this.#headerSound && record.faulty === null;
    this.#checkSerial(columns.serial);
    const agency = this.#readAgency(columns.agency);
    const form = this.#readForm(columns, agency);
    const validity = this.#readValidity(columns.validity);
    if (form === null) return this.#checkMarks(columns.criteria);
    const answers = this.#readAnswers(form);
    const choices = this.#choices?.read(form.form, record, this.#reportCell) ?? NO_CHOICES;
    if (!this.#rowSound || agency < 0) return;
    if (this.#choices !== null && validity === "VALID" && isBlank(answers, choices)) {
      return this.#report(columns.serial, problems.BLANK_BALLOT);
    }
    this.#choices?.countUnasked(form.form, choices);
    const row = this.#row;
    row.line = record.line;
    row.agency = agency;
    row.form = form.form;
    row.validity = validity;
    row.answers = answers;
    row.choices = choices;
    this.#reading.onBallot(row);
  }

  #checkSerial(column: number): void {
    if (!this.#isFilled(column)) return;
    const { bytes, starts, ends, line } = this.#record;
    const first = this.#reading.serials.register(bytes, starts[column]!, ends[column]!, this.#file, line);
    if (first !== null) this.#report(column, problems.duplicateSerial(first));
    const fault = this.#reading.findSerialFault?.(decodeUtf8(bytes, starts[column], ends[column])) ?? null;
    if (fault !== null) this.#report(column, fault);
  }

  /** The agency's place in the roster; -1 when it has none. */
  #readAgency(column: number): number {
    if (!this.#isFilled(column) || this.#reading.agencies === null) return -1;
    const known = this.#find(this.#codes, column);
    if (known < 0) this.#report(column, problems.UNKNOWN_AGENCY);
    return known < 0 ? -1 : this.#places[known]!;
  }

  #readForm(columns: BallotColumns, agency: number): FormColumns | null {
    if (!this.#isFilled(columns.form)) return null;
    const known = this.#find(this.#forms, columns.form);
    if (known < 0) {
      this.#report(
        columns.form,
        problems.unknownForm(this.#reading.forms.map((known) => FORM_WORDS[known.form])),
      );
      return null;
    }
    const form = columns.forms[known]!;
    const expected = this.#reading.agencies?.[agency]?.form ?? form.form;
    if (expected !== form.form) this.#report(columns.form, problems.wrongForm(FORM_WORDS[expected]));
    if (!this.#formsSeen.has(form.form)) this.#meetForm(form);
    return form;
  }

  /** A file has every column of each form that occurs in it. */
  #meetForm({ form, criteria, missing }: FormColumns): void {
    this.#formsSeen.add(form);
    if (missing.length === criteria.length) {
      return this.#reportHeader("-", problems.missingCriteria(FORM_WORDS[form], missing));
    }
    for (const code of missing) this.#reportHeader(code, problems.missingColumn(FORM_WORDS[form]));
  }

  #readValidity(column: number): BallotValidity {
    if (column < 0 || this.#isEmpty(column)) return "VALID";
    const word = this.#find(VALIDITY_WORDS, column);
    if (word < 0) this.#report(column, problems.UNKNOWN_VALIDITY);
    return word === VOID ? "VOID" : "VALID";
  }

  #readAnswers({ form, criteria, foreign }: FormColumns): Uint8Array {
    const { bytes, starts, ends } = this.#record;
    const answers = this.#answers.get(form)!;
    for (let place = 0; place < answers.length; place++) {
      const column = criteria[place]!;
      const single = column >= 0 && ends[column]! - starts[column]! === 1;
      const answer = single ? ANSWER_OF_BYTE[bytes[starts[column]!]!]! : NO_ANSWER;
      answers[place] = answer === NO_ANSWER ? this.#readMark(column) : answer;
    }
    for (let i = 0; i < foreign.length; i++) {
      if (!this.#isEmpty(foreign[i]!)) this.#report(foreign[i]!, problems.foreignAnswer(FORM_WORDS[form]));
    }
    return answers;
  }

  #checkMarks(criteria: Int32Array): void {
    for (const column of criteria) this.#readMark(column);
  }

  #readMark(column: number): number {
    if (column < 0) return NOT_ANSWERED;
    const { bytes, starts, ends } = this.#record;
    if (this.#isEmpty(column)) return NOT_ANSWERED;
    const single = ends[column]! - starts[column]! === 1;
    const answer = single ? ANSWER_OF_BYTE[bytes[starts[column]!]!]! : NO_ANSWER;
    if (answer === NO_ANSWER) this.#report(column, problems.UNKNOWN_ANSWER);
    return answer;
  }

  /** Whether a required cell has content; its absence is reported, that of its column was before. */
  #isFilled(column: number): boolean {
    if (column < 0) return false;
    if (!this.#isEmpty(column)) return true;
    this.#report(column, problems.EMPTY_CELL);
    return false;
  }

  #isEmpty(column: number): boolean {
    return this.#record.starts[column] === this.#record.ends[column];
  }

  #find(index: ByteIndex, column: number): number {
    return index.find(this.#record.bytes, this.#record.starts[column]!, this.#record.ends[column]!);
  }

  #textOf(column: number): string | null {
    if (column < 0 || this.#isEmpty(column)) return null;
    return decodeUtf8(this.#record.bytes, this.#record.starts[column], this.#record.ends[column]);
  }

  /** A cell that is already faulty as CSV is not judged again. */
  #report(column: number, finding: Finding): void {
    this.#rowSound = false;
    if (this.#record.faulty?.has(column)) return;
    this.#reading.onProblem({ ...finding, line: this.#record.line, column: this.#names[column]! });
  }

  readonly #reportCell = (column: number, finding: Finding): void => this.#report(column, finding);

  #reportHeader(column: string, finding: Finding): void {
    this.#headerSound = false;
    this.#rowSound = false;
    this.#reading.onProblem({ ...finding, line: this.#headerLine, column });
  }
}

/** Whether nobody marked anything: a mark that cannot be read is one. */
function isBlank(answers: Uint8Array, choices: Choices): boolean {
  return answers.every((answer) => answer === NOT_ANSWERED) && Object.keys(choices).length === 0;
}
