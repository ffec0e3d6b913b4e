import { StageUpload } from "../../../lib/closing/StageUpload.tsx";
import { planUrls } from "../../plan/urls.ts";
import { text } from "../text.vi.ts";
import { ballotUrls } from "../urls.ts";
import { UploadSteps } from "./UploadSteps.tsx";

const list = { label: text.closed.see, href: (planId?: string) => ballotUrls.list(planId) };

export function UploadScreen() {
  return (
    <StageUpload
      stage="BALLOTS"
      title={text.upload.title}
      closed={text.closed}
      parent={text.title}
      list={list}
      plansHref={planUrls.list()}
    >
      {({ id, year }) => <UploadSteps planId={id} year={year} />}
    </StageUpload>
  );
}
