import { BLOCK_METHOD_LABELS, INDEX_METHOD_LABELS, PROVINCE_METHOD_LABELS } from "@sipas/domain/plan";
import type ExcelJS from "exceljs";
import { formatInstant } from "../../platform/instant.ts";
import type { WorkbookFacts } from "./facts.ts";
import { addSheet, addTable, notesOf, type Cell } from "./sheet.ts";

/** What the figures rest on, so that anyone can compute them again. */
export function addAboutSheet(book: ExcelJS.Workbook, facts: WorkbookFacts): void {
  const { run, plan, provinceName } = facts;
  const { index, block, province, satisfied, rounding } = run.method;
  const rows: readonly (readonly Cell[])[] = [
    ["Tỉnh", provinceName],
    ["Kế hoạch", `Năm ${plan.year}, Quyết định ${plan.decisionNumber}`],
    ["Lần tính", String(run.number)],
    ["Thời điểm tính", formatInstant(run.createdAt)],
    ["Người tính", run.createdBy],
    ["Phiếu hợp lệ", String(run.validBallots)],
    ["Phiếu không hợp lệ (không tính)", String(run.voidBallots)],
    ["Chỉ số của cơ quan", INDEX_METHOD_LABELS[index]],
    ["Chỉ số của khối", BLOCK_METHOD_LABELS[block]],
    ["Chỉ số của tỉnh", PROVINCE_METHOD_LABELS[province]],
    ["Mức tính là hài lòng", satisfied.join(", ")],
    ["Làm tròn", `${rounding.digits} chữ số thập phân, từ 5 trở lên thì làm tròn lên`],
    ["Phiên bản thuật toán", run.algorithmVersion],
    ["SHA-256 của phiếu đầu vào", run.inputDigest],
    ["SHA-256 của kết quả", run.resultDigest],
    ...notesOf(facts).map((note) => ["Lưu ý", note]),
  ];
  addTable(
    addSheet(book, "Về lần tính", "Về lần tính này", facts),
    [
      { header: "Mục", width: 34 },
      { header: "Giá trị", width: 76 },
    ],
    rows,
  );
}
