import { StageUpload } from "../../../lib/closing/StageUpload.tsx";
import { planUrls } from "../../plan/urls.ts";
import { text } from "../text.vi.ts";
import { sampleUrls } from "../urls.ts";
import { UploadSteps } from "./UploadSteps.tsx";

const stage = {
  name: "SAMPLE",
  title: text.title,
  closedHint: text.closed,
  list: { label: text.taken.see, href: (planId?: string) => sampleUrls.list(planId) },
} as const;

export function UploadScreen() {
  return (
    <StageUpload title={text.upload.title} stage={stage} plansHref={planUrls.list()}>
      {(plan) => <UploadSteps plan={plan} />}
    </StageUpload>
  );
}
