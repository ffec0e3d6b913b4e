import { cellOfOptions, questionColumnsOf } from "@sipas/domain/ballot";
import { FORM_OF_2024, criteriaOf, type BallotForm, type Choices } from "@sipas/domain/criteria";
import { formatSerial } from "@sipas/domain/fieldwork";
import { SON_LA } from "../reference/provinces.ts";
import type { TestClient } from "./client.ts";
import type { Harness } from "./harness.ts";
import { newKey } from "./plans.ts";

/** An agency of the demonstration roster for each form. */
export const AGENCY_OF_FORM: Record<BallotForm, string> = {
  DIRECT: "UBND-SONGMA",
  ONLINE: "SNV",
  ORGANISATION: "BDT",
};

export interface CsvBallot {
  /** The ballot's number in its year, or the whole serial as it is to stand there. */
  readonly serial: number | string;
  readonly agency?: string;
  readonly validity?: string;
  readonly enumerator?: string;
  /** The mark of every criterion, or by its code. */
  readonly marks?: string | Readonly<Record<string, string>>;
  readonly choices?: Choices;
}

/** The serial that is printed on a ballot of the year. */
export function serialOf(number: number, year = 2025): string {
  return formatSerial({ provinceCode: SON_LA.code, year, number });
}

/** A file of ballots of one form and year, as an office would send it; with the questions' columns where one is answered. */
export function ballotCsv(form: BallotForm, ballots: readonly CsvBallot[], year = 2025): string {
  const codes = criteriaOf(FORM_OF_2024[form]).map(({ code }) => code);
  const asked = ballots.some(({ choices }) => choices) ? FORM_OF_2024[form].questions : [];
  const rows = ballots.map((ballot) => {
    const { serial, agency, validity = "valid", enumerator = "DTV-001", marks = "4", choices = {} } = ballot;
    return [
      typeof serial === "number" ? serialOf(serial, year) : serial,
      agency ?? AGENCY_OF_FORM[form],
      form.toLowerCase(),
      validity,
      enumerator,
      ...codes.map((code) => (typeof marks === "string" ? marks : (marks[code] ?? "4"))),
      ...asked.map(({ code }) => cellOfOptions(choices[code] ?? [])),
    ];
  });
  const questions = asked.length > 0 ? questionColumnsOf(FORM_OF_2024[form]) : [];
  return [["serial", "agency", "form", "validity", "enumerator", ...codes, ...questions], ...rows]
    .map((cells) => `${cells.join(",")}\n`)
    .join("");
}

/** As many ballots as asked, with serials of their own. */
export function manyBallots(count: number, from = 1): readonly CsvBallot[] {
  return Array.from({ length: count }, (_, index) => ({ serial: from + index }));
}

export interface UploadReply {
  readonly status: number;
  /** Untyped on purpose: a test asserts what it expects. */
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly body: any;
}

export interface UploadOptions {
  readonly key?: string;
  readonly name?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export async function uploadBallots(
  client: TestClient,
  planId: string,
  content: string | Uint8Array<ArrayBuffer>,
  { key = newKey(), name = "phieu.csv", headers = {} }: UploadOptions = {},
): Promise<UploadReply> {
  const response = await client.fetch(`/api/plans/${planId}/ballot-imports`, {
    method: "POST",
    headers: {
      "content-type": "text/csv",
      "x-file-name": encodeURIComponent(name),
      "idempotency-key": key,
      ...headers,
    },
    body: content,
  });
  return { status: response.status, body: await response.json() };
}

/** What a refused or broken import must leave as it was. */
export async function storedRows({ dataSource }: Harness): Promise<object> {
  const [row] = await dataSource.query(
    `SELECT (SELECT count(*) FROM ballot)::int AS ballots, (SELECT count(*) FROM ballot_import)::int AS imports,
            (SELECT count(*) FROM idempotency_key)::int AS keys,
            (SELECT count(*) FROM audit_entry WHERE action = 'ballot.import')::int AS lines`,
  );
  return row;
}
