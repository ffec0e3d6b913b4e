import { Stack } from "@mantine/core";
import { formatCount } from "@sipas/domain/kernel";
import { GateChecklist } from "@sipas/ui";
import { useState } from "react";
import { CloseStep } from "../../../lib/closing/CloseStep.tsx";
import type { Problem } from "../../../lib/use-command.ts";
import { useCan } from "../../../session/viewer-context.ts";
import { text } from "../text.vi.ts";
import { sampleUrls } from "../urls.ts";
import { CloseDialog } from "./CloseDialog.tsx";
import type { AgencyCountFragment } from "./closing.generated.ts";

export interface ClosePanelProps {
  readonly planId: string;
  readonly year: number;
  readonly counts: readonly AgencyCountFragment[];
  readonly blockers: readonly Problem[];
}

const words = text.closing;

/** What keeps the sample from being closed. A shortfall alone does not: its reason is asked for on the way. */
export function ClosePanel({ planId, year, counts, blockers }: ClosePanelProps) {
  const can = useCan();
  const [asking, setAsking] = useState(false);
  const short = blockers.filter(({ code }) => code === "SHORTFALL_UNEXPLAINED");
  const ready = short.length === blockers.length;
  const shortCodes = new Set(short.map(({ path }) => agencyOf(path)));
  return (
    <Stack gap="md">
      <CloseStep
        title={words.step}
        hint={hintOf(ready, short.length, can("sample.close"))}
        ready={ready}
        allowed={can("sample.close")}
        onStart={() => setAsking(true)}
      />
      {blockers.length > 0 && (
        <GateChecklist
          title={words.gate}
          readyText={words.ready}
          blockers={blockers.map(({ code, path, message }) => ({
            key: `${code}|${path}`,
            message,
            href: hrefOf(planId, code, path, can("sample.import")),
          }))}
        />
      )}
      {asking && (
        <CloseDialog
          planId={planId}
          year={year}
          short={counts.filter(({ agencyCode }) => shortCodes.has(agencyCode))}
          onClose={() => setAsking(false)}
        />
      )}
    </Stack>
  );
}

function hintOf(ready: boolean, short: number, allowed: boolean): string {
  if (!ready) return words.stepBlocked;
  if (short > 0) return words.stepShort(formatCount(short));
  return allowed ? words.stepReady : words.stepNoRight;
}

/** The agency in `agencies.SNV.official` or `shortfalls.SNV.reason`. */
function agencyOf(path: string): string | undefined {
  return path.split(".")[1];
}

/** Where it is mended: in the files, by those who may send them; who lacks units is seen by everybody. */
function hrefOf(planId: string, code: string, path: string, mayImport: boolean): string | undefined {
  const agency = agencyOf(path);
  if (code === "SHORTFALL_UNEXPLAINED" && agency) return sampleUrls.list(planId, { agency });
  if (!mayImport) return undefined;
  const inFiles = code === "OFFICIAL_ABOVE_QUOTA" || code === "RESERVE_NEEDLESS";
  return inFiles ? sampleUrls.imports(planId) : sampleUrls.upload(planId);
}
