import { formatCount, refuse, type Decision } from "@sipas/domain/kernel";
import type { ImportReport } from "./import-report.ts";

/** Says that nothing of a file was taken; the report says why. */
export function refusedFile(report: ImportReport): Decision<never> {
  return refuse({
    code: "FILE_REFUSED",
    path: "file",
    message: `Tệp có ${formatCount(report.total)} lỗi nên chưa nạp dòng nào; sửa tệp rồi nạp lại.`,
  });
}
