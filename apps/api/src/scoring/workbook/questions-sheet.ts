import { BALLOT_FORM_LABELS, PRINTED_BASE_LABELS, QUESTION_KIND_LABELS } from "@sipas/domain/criteria";
import type ExcelJS from "exceljs";
import type { WorkbookFacts } from "./facts.ts";
import { addSheet, addTable, COUNT, numeric, percentFormat } from "./sheet.ts";

/** A row an option of every question beside the criteria, as a share of each base. */
export function addQuestionsSheet(book: ExcelJS.Workbook, facts: WorkbookFacts): void {
  const percent = percentFormat(facts);
  addTable(
    addSheet(book, "Nhận định, mong đợi", "Nhận định, mong đợi và thông tin người trả lời", facts),
    [
      { header: "Phần", width: 16 },
      { header: "Mẫu phiếu", width: 24 },
      { header: "Câu hỏi", width: 40 },
      { header: "Chỉ hỏi khi", width: 24 },
      { header: "Phương án", width: 40 },
      { header: "Số lượt chọn", width: 10, format: COUNT },
      { header: "Phiếu được hỏi", width: 10, format: COUNT },
      { header: "Phiếu trả lời", width: 10, format: COUNT },
      { header: "Tổng lượt chọn", width: 10, format: COUNT },
      { header: "% số được hỏi", width: 10, format: percent },
      { header: "% số trả lời", width: 10, format: percent },
      { header: "% lượt chọn", width: 10, format: percent },
      { header: "Báo cáo dùng", width: 20 },
    ],
    facts.view.questions.flatMap((question) =>
      question.options.map(({ label, ofAsked, ofAnswered, ofSelections }) => [
        QUESTION_KIND_LABELS[question.kind],
        question.forms.map((form) => BALLOT_FORM_LABELS[form]).join(", "),
        question.wording,
        question.askedIf ?? "",
        label,
        ofAsked.numerator,
        question.asked,
        question.answered,
        question.selections,
        numeric(ofAsked.value),
        numeric(ofAnswered.value),
        numeric(ofSelections.value),
        PRINTED_BASE_LABELS[question.printedBase],
      ]),
    ),
  );
}
