import type { Decision } from "@sipas/domain/kernel";
import { Router, type Response } from "express";
import type { Authenticator } from "../identity/authenticate.ts";
import { authorise } from "../identity/authorise.ts";
import { AppError } from "../platform/errors.ts";
import { withUpload } from "../platform/http/uploads.ts";
import type { BallotImportEntity } from "./ballot-import.entity.ts";
import type { BallotService } from "./ballot.service.ts";
import { ImportReport } from "./import-report.ts";

const RULE = { mediaType: "text/csv", limitMb: 64 } as const;

/** `POST /plans/:planId/ballot-imports`: a CSV as the body, `X-File-Name` and `Idempotency-Key` beside it. */
export function ballotRoutes(authenticator: Authenticator, ballots: BallotService): Router {
  const router = Router();
  router.post("/plans/:planId/ballot-imports", async (request, response) => {
    const actor = await authorise(authenticator, request, "ballot.import");
    const idempotencyKey = request.get("Idempotency-Key");
    if (!idempotencyKey) throw new AppError("BAD_REQUEST", "Thiếu tiêu đề Idempotency-Key.");
    const { planId } = request.params;
    const report = new ImportReport();
    const decision = await withUpload(request, RULE, (file) =>
      ballots.import(actor, { planId, file, idempotencyKey }, report),
    );
    reply(response, decision, report);
  });
  return router;
}

function reply(response: Response, decision: Decision<BallotImportEntity>, report: ImportReport): void {
  if (decision.ok) {
    const { id, fileName, ballots, validBallots, voidBallots } = decision.value;
    response.json({
      ok: true,
      import: { id, fileName, ballots, validBallots, voidBallots },
      warnings: report.warnings,
    });
    return;
  }
  if (report.total > 0) {
    response.status(422).json({ ok: false, problems: report.problems, total: report.total });
    return;
  }
  const problems = decision.problems.map(({ code, message }) => ({
    line: null,
    column: null,
    code,
    message,
  }));
  response.status(409).json({ ok: false, problems, total: problems.length });
}
