import { LoadingState } from "@sipas/ui";
import { text } from "./text.vi.ts";

export function PageLoading() {
  return <LoadingState label={text.loading} lines={3} />;
}
