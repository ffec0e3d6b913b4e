import { BALLOT_FORM_LABELS } from "@sipas/domain/criteria";
import type ExcelJS from "exceljs";
import type { Figure } from "../../platform/graphql/figure.types.ts";
import type { AgencyExtreme, ScopeScore } from "../scoring.types.ts";
import type { WorkbookFacts } from "./facts.ts";
import { addSheet, addTable, COUNT, numeric, percentFormat, type Cell, type Column } from "./sheet.ts";

/** The province and its blocks, then each content over the agencies of each form. */
export function addSummarySheet(book: ExcelJS.Workbook, facts: WorkbookFacts): void {
  const { view } = facts;
  const sheet = addSheet(book, "Tổng hợp", "Chỉ số hài lòng: tổng hợp", facts);
  addTable(sheet, columns("Phạm vi", facts), [
    ["Toàn tỉnh", ...scopeCells(view.province, facts)],
    ...view.blocks.map(({ block, score }) => [block.name, ...scopeCells(score, facts)]),
  ]);
  for (const form of view.forms) {
    sheet.addRow([]);
    addTable(
      sheet,
      columns(`Nội dung: ${BALLOT_FORM_LABELS[form.form].toLowerCase()}`, facts),
      form.contents.map((content) => [
        content.name,
        ...scopeCells({ ...content, ballots: form.ballots }, facts),
      ]),
    );
  }
}

function columns(first: string, facts: WorkbookFacts): readonly Column[] {
  const percent = percentFormat(facts);
  return [
    { header: first, width: 34 },
    { header: "Số cơ quan", width: 10, format: COUNT },
    { header: "Phiếu hợp lệ", width: 10, format: COUNT },
    { header: "Lượt hài lòng", width: 11, format: COUNT },
    { header: "Lượt trả lời", width: 11, format: COUNT },
    { header: "Chỉ số (%)", width: 10, format: percent },
    { header: "Cao nhất (%)", width: 10, format: percent },
    { header: "Cơ quan cao nhất", width: 28 },
    { header: "Thấp nhất (%)", width: 10, format: percent },
    { header: "Cơ quan thấp nhất", width: 28 },
    { header: "Trung vị (%)", width: 10, format: percent },
    { header: "Cơ quan đạt từ 90 %", width: 12, format: COUNT },
  ];
}

function scopeCells(score: ScopeScore, { agencyNames }: WorkbookFacts): readonly Cell[] {
  const { figure, min, max } = score;
  const nameOf = (extreme: AgencyExtreme | null) =>
    extreme && (agencyNames.get(extreme.agencyCode) ?? extreme.agencyCode);
  return [
    score.agencies,
    score.ballots,
    ...figureCells(figure),
    numeric(max?.value ?? null),
    nameOf(max),
    numeric(min?.value ?? null),
    nameOf(min),
    numeric(score.median),
    score.atLeast90,
  ];
}

/** Satisfied, answered, index. */
export function figureCells({ numerator, denominator, value }: Figure): readonly Cell[] {
  return [numerator, denominator, numeric(value)];
}
