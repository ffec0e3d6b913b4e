import { StageUpload } from "../../../lib/closing/StageUpload.tsx";
import { planUrls } from "../../plan/urls.ts";
import { text } from "../text.vi.ts";
import { fieldworkUrls } from "../urls.ts";
import { UploadSteps } from "./UploadSteps.tsx";

const stage = {
  name: "FIELDWORK",
  title: text.title,
  closedHint: text.closed,
  list: { label: text.taken.see, href: fieldworkUrls.overview },
} as const;

export function UploadScreen() {
  return (
    <StageUpload title={text.upload.title} stage={stage} plansHref={planUrls.list()}>
      {(plan) => <UploadSteps plan={plan} />}
    </StageUpload>
  );
}
