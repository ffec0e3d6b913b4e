import { PrintSheet } from "@sipas/ui";
import { formatInstant } from "../../../lib/formats.ts";
import { CriteriaTable } from "../contents/CriteriaTable.tsx";
import { FormTable } from "../contents/FormTable.tsx";
import { LevelLegend } from "../contents/LevelLegend.tsx";
import { OverviewParts } from "../overview/OverviewParts.tsx";
import { RankingTable } from "../ranking/RankingTable.tsx";
import { text } from "../text.vi.ts";
import type { PrintedRunQuery } from "./print.generated.ts";
import styles from "./PrintedSheets.module.css";

type PrintedRun = NonNullable<PrintedRunQuery["scoreRun"]>;

/** The overview, the ranking and a sheet for each form; what the figures rest on at the foot of each. */
export function PrintedSheets({ run }: { readonly run: PrintedRun }) {
  const footer = footOf(run);
  return (
    <div className={styles["sheets"]}>
      <PrintSheet footer={footer}>
        <OverviewParts run={run} />
      </PrintSheet>
      <PrintSheet orientation="landscape" footer={footer}>
        <RankingTable runId={run.id} block={null} agencies={run.agencies} />
      </PrintSheet>
      {run.forms.map((form) => (
        <PrintSheet key={form.form} orientation="landscape" footer={footer}>
          <div className={styles["form"]}>
            <FormTable runId={run.id} form={form} mean={run.method.block !== "POOLED"} />
            <LevelLegend />
            {form.contents.map(({ code, name, criteria }) => (
              <CriteriaTable key={code} name={name} criteria={criteria} />
            ))}
          </div>
        </PrintSheet>
      ))}
    </div>
  );
}

function footOf({ number, createdAt, resultDigest, provisional, synthetic }: PrintedRun): string {
  const marks = [
    ...(provisional ? [text.run.provisional] : []),
    ...(synthetic ? [text.synthetic] : []),
    text.print.foot(number, formatInstant(createdAt), resultDigest.slice(0, 12)),
  ];
  return marks.join(". ");
}
