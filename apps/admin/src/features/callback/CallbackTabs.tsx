import { TabLinks } from "../../lib/TabLinks.tsx";
import { text } from "./text.vi.ts";
import { callbackUrls } from "./urls.ts";

export interface CallbackTabsProps {
  readonly planId: string;
  readonly current: "overview" | "cases";
}

export function CallbackTabs({ planId, current }: CallbackTabsProps) {
  return (
    <TabLinks
      label={text.tabs.label}
      items={[
        { href: callbackUrls.overview(planId), label: text.tabs.overview, current: current === "overview" },
        { href: callbackUrls.cases(planId), label: text.tabs.cases, current: current === "cases" },
      ]}
    />
  );
}
