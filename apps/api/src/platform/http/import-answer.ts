import type { Decision } from "@sipas/domain/kernel";
import type { Request, Response } from "express";
import { AppError } from "../errors.ts";
import { ImportReport } from "../import-report.ts";
import { withUpload, type Upload } from "./uploads.ts";

/** A file that arrived whole, the key under which it may be sent again, and where its faults go. */
export interface ArrivedImport {
  readonly file: Upload;
  readonly idempotencyKey: string;
  readonly report: ImportReport;
}

/**
 * Takes a CSV as the body, with `X-File-Name` and `Idempotency-Key` beside it, into an import. The
 * answer is the import and its warnings; 422 and every problem with its line and column when the
 * file has faults; 409 and the reasons when it is not taken whatever is in it.
 */
export async function answerImport<T extends object>(
  request: Request,
  response: Response,
  limitMb: number,
  take: (arrived: ArrivedImport) => Promise<Decision<T>>,
  shown: (taken: T) => object,
): Promise<void> {
  const idempotencyKey = request.get("Idempotency-Key");
  if (!idempotencyKey) throw new AppError("BAD_REQUEST", "Thiếu tiêu đề Idempotency-Key.");
  const report = new ImportReport();
  const decision = await withUpload(request, { mediaType: "text/csv", limitMb }, (file) =>
    take({ file, idempotencyKey, report }),
  );
  if (decision.ok) {
    response.json({ ok: true, import: shown(decision.value), warnings: report.warnings });
  } else if (report.total > 0) {
    response.status(422).json({ ok: false, problems: report.problems, total: report.total });
  } else {
    const nowhere = { line: null, column: null };
    const problems = decision.problems.map(({ code, message }) => ({ ...nowhere, code, message }));
    response.status(409).json({ ok: false, problems, total: problems.length });
  }
}
