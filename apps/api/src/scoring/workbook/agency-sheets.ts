import { SERVICE_MODE_LABELS } from "@sipas/domain/agency";
import { MODE_OF_FORM } from "@sipas/domain/criteria";
import type ExcelJS from "exceljs";
import type { Figure } from "../../platform/graphql/figure.types.ts";
import type { AgencyScore } from "../scoring.types.ts";
import type { WorkbookFacts } from "./facts.ts";
import { addSheet, addTable, COUNT, percentFormat, type Cell, type Column } from "./sheet.ts";
import { figureCells } from "./summary-sheet.ts";

/** The agencies in the order of rank. */
export function addRankingSheet(book: ExcelJS.Workbook, facts: WorkbookFacts): void {
  addTable(
    addSheet(book, "Xếp hạng", "Chỉ số hài lòng: xếp hạng cơ quan", facts),
    [
      { header: "Hạng", width: 8, format: COUNT },
      ...agencyColumns,
      { header: "Hình thức", width: 18 },
      { header: "Phiếu hợp lệ", width: 10, format: COUNT },
      ...figureColumns(facts),
      { header: "Hạng trong khối", width: 10, format: COUNT },
      noteColumn,
    ],
    facts.view.agencies.map((agency) => [
      agency.rank,
      ...agencyCells(agency, facts),
      SERVICE_MODE_LABELS[MODE_OF_FORM[agency.form]],
      agency.ballots,
      ...figureCells(agency.figure),
      agency.blockRank,
      noteOf(agency.figure),
    ]),
  );
}

/** A row an agency and content. */
export function addContentsSheet(book: ExcelJS.Workbook, facts: WorkbookFacts): void {
  addTable(
    addSheet(book, "Nội dung", "Chỉ số hài lòng: theo nội dung của từng cơ quan", facts),
    [...agencyColumns, { header: "Nội dung", width: 40 }, ...figureColumns(facts), noteColumn],
    facts.view.agencies.flatMap((agency) =>
      agency.contents.map((content) => [
        ...agencyCells(agency, facts),
        content.name,
        ...figureCells(content.figure),
        noteOf(content.figure),
      ]),
    ),
  );
}

/** A row an agency and criterion, with its answers by level. */
export function addCriteriaSheet(book: ExcelJS.Workbook, facts: WorkbookFacts): void {
  const levels = [1, 2, 3, 4, 5].map((level) => ({ header: `Mức ${level}`, width: 8, format: COUNT }));
  addTable(
    addSheet(book, "Tiêu chí", "Chỉ số hài lòng: theo tiêu chí của từng cơ quan", facts),
    [
      ...agencyColumns,
      { header: "Nội dung", width: 30 },
      { header: "Mã tiêu chí", width: 14 },
      { header: "Tiêu chí", width: 44 },
      ...levels,
      ...figureColumns(facts),
      noteColumn,
    ],
    facts.view.agencies.flatMap((agency) =>
      agency.contents.flatMap((content) =>
        content.criteria.map((criterion) => [
          ...agencyCells(agency, facts),
          content.name,
          criterion.code,
          criterion.wording,
          ...criterion.levels,
          ...figureCells(criterion.figure),
          noteOf(criterion.figure),
        ]),
      ),
    ),
  );
}

const agencyColumns: readonly Column[] = [
  { header: "Mã", width: 15 },
  { header: "Cơ quan", width: 36 },
  { header: "Khối", width: 24 },
];

const noteColumn: Column = { header: "Ghi chú", width: 22 };

function figureColumns(facts: WorkbookFacts): readonly Column[] {
  return [
    { header: "Lượt hài lòng", width: 11, format: COUNT },
    { header: "Lượt trả lời", width: 11, format: COUNT },
    { header: "Chỉ số (%)", width: 10, format: percentFormat(facts) },
  ];
}

function agencyCells({ agencyCode, block }: AgencyScore, { agencyNames }: WorkbookFacts): readonly Cell[] {
  return [agencyCode, agencyNames.get(agencyCode) ?? agencyCode, block.name];
}

function noteOf({ flags }: Figure): string {
  const notes = flags.includes("NO_ANSWERS")
    ? ["Không có lượt trả lời"]
    : flags.includes("FEW_ANSWERS")
      ? ["Dưới 30 lượt trả lời"]
      : [];
  return [...notes, ...(flags.includes("PROVISIONAL") ? ["Tạm tính"] : [])].join("; ");
}
