import { SERVICE_MODE_LABELS } from "@sipas/domain/agency";
import { BALLOT_FORM_LABELS, FORM_OF_MODE } from "@sipas/domain/criteria";
import { formatCount, formatDay } from "@sipas/domain/kernel";
import {
  agencyNameOf,
  allotBallots,
  type AllotmentBlock,
  type AllotmentTotals,
  type PlanAgency,
} from "@sipas/domain/plan";
import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from "docx";
import { planDateOf, planNumberOf, provinceOf, type DocumentFacts } from "./facts.ts";
import { body, centred, pack, rule, section, TABLE_SIZE, textWidth, words } from "./paper.ts";
import { warnings } from "./plan-document.ts";
import { text } from "./text.vi.ts";

const labels = text.annex;
/** Parts of the width of the page, in the order of the columns. */
const PARTS = [0.05, 0.31, 0.13, 0.15, 0.085, 0.085, 0.1, 0.09];

/** The ballots of each agency, by block, on landscape pages; the head of the table stands on each of them. */
export function writeAnnex(facts: DocumentFacts): Promise<Buffer> {
  const { year, decisionDate } = facts.plan;
  const planDate = planDateOf(facts);
  const allotment = allotBallots(facts.plan);
  const number = planNumberOf(facts);
  const date =
    number !== null && planDate !== null
      ? formatDay(planDate)
      : labels.blankDate(decisionDate?.slice(0, 4) ?? "…");
  let place = 0;
  const rows = allotment.blocks.flatMap((group, index) => [
    blockRow(group, index),
    ...group.rows.map((row) => agencyRow(row, (place += 1), facts.agencyNames)),
    totalsRow(labels.blockTotal(group.totals.agencies), group.totals),
  ]);
  return pack(
    `${labels.title} - ${labels.about(year)}`,
    section("landscape", [
      ...warnings(facts),
      centred(labels.title, { bold: true }),
      centred(labels.about(year), { bold: true }),
      centred(labels.with(number, date, provinceOf(facts)), { italics: true }, { before: 60 }),
      rule(textWidth("landscape"), 0.2),
      centred("", { size: 16 }),
      ...[...(allotment.totals.open > 0 ? [text.open(allotment.totals.open)] : []), ...labels.notes].map(
        (note) => body(note, { children: [words(note, { italics: true, size: TABLE_SIZE })], indent: {} }),
      ),
      table([headRow(), ...rows, totalsRow(labels.total(allotment.totals.agencies), allotment.totals)]),
    ]),
  );
}

function table(rows: readonly TableRow[]): Table {
  const width = textWidth("landscape");
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: PARTS.map((part) => Math.round(width * part)),
    layout: TableLayoutType.FIXED,
    rows: [...rows],
  });
}

interface CellLook {
  readonly bold?: boolean;
  readonly align?: (typeof AlignmentType)[keyof typeof AlignmentType];
  readonly columns?: number;
}

function cell(
  value: string,
  { bold = false, align = AlignmentType.LEFT, columns = 1 }: CellLook = {},
): TableCell {
  return new TableCell({
    columnSpan: columns,
    verticalAlign: VerticalAlign.CENTER,
    margins: { left: 80, right: 80, top: 30, bottom: 30 },
    children: [
      new Paragraph({
        alignment: align,
        spacing: { before: 0, after: 0 },
        children: [words(value, { bold, size: TABLE_SIZE })],
      }),
    ],
  });
}

function headRow(): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: Object.values(labels.columns).map((label) =>
      cell(label, { bold: true, align: AlignmentType.CENTER }),
    ),
  });
}

function blockRow({ block }: AllotmentBlock, index: number): TableRow {
  return new TableRow({
    cantSplit: true,
    children: [
      cell(romanOf(index + 1), { bold: true, align: AlignmentType.CENTER }),
      cell(block.name, { bold: true, columns: PARTS.length - 1 }),
    ],
  });
}

function agencyRow(row: PlanAgency, place: number, names: DocumentFacts["agencyNames"]): TableRow {
  const { official, reserve, takeAll } = row.quota;
  const given = (count: number | null) => (count === null ? labels.blank : formatCount(count));
  return new TableRow({
    cantSplit: true,
    children: [
      cell(String(place), { align: AlignmentType.CENTER }),
      cell(agencyNameOf(row.agencyCode, names)),
      cell(SERVICE_MODE_LABELS[row.serviceMode]),
      cell(BALLOT_FORM_LABELS[FORM_OF_MODE[row.serviceMode]]),
      ...[
        takeAll ? "" : given(official),
        takeAll ? "" : given(reserve),
        takeAll ? given(official) : "",
        given(official),
      ].map((value) => cell(value, { align: AlignmentType.RIGHT })),
    ],
  });
}

function totalsRow(label: string, { official, reserve, takeAll }: AllotmentTotals): TableRow {
  return new TableRow({
    cantSplit: true,
    children: [
      cell(label, { bold: true, columns: 4 }),
      ...[official, reserve, takeAll, official + takeAll].map((count) =>
        cell(formatCount(count), { bold: true, align: AlignmentType.RIGHT }),
      ),
    ],
  });
}

const NUMERALS = [
  ["X", 10],
  ["IX", 9],
  ["V", 5],
  ["IV", 4],
  ["I", 1],
] as const;

/** Blocks are counted as the parts of a document are; a plan has 20 at most. */
function romanOf(place: number): string {
  let [left, roman] = [place, ""];
  for (const [numeral, worth] of NUMERALS) {
    for (; left >= worth; left -= worth) roman += numeral;
  }
  return roman;
}
