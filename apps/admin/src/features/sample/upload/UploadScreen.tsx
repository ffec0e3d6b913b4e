import { StageUpload } from "../../../lib/closing/StageUpload.tsx";
import { planUrls } from "../../plan/urls.ts";
import { text } from "../text.vi.ts";
import { sampleUrls } from "../urls.ts";
import { UploadSteps } from "./UploadSteps.tsx";

const list = { label: text.taken.see, href: (planId?: string) => sampleUrls.list(planId) };

export function UploadScreen() {
  return (
    <StageUpload
      stage="SAMPLE"
      title={text.upload.title}
      parent={text.title}
      closed={text.closed}
      list={list}
      plansHref={planUrls.list()}
    >
      {(plan) => <UploadSteps plan={plan} />}
    </StageUpload>
  );
}
