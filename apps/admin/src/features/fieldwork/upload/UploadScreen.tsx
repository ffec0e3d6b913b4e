import { StageUpload } from "../../../lib/closing/StageUpload.tsx";
import { planUrls } from "../../plan/urls.ts";
import { text } from "../text.vi.ts";
import { fieldworkUrls } from "../urls.ts";
import { UploadSteps } from "./UploadSteps.tsx";

const list = { label: text.taken.see, href: fieldworkUrls.overview };

export function UploadScreen() {
  return (
    <StageUpload
      stage="FIELDWORK"
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
