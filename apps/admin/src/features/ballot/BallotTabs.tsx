import { TabLinks } from "../../lib/TabLinks.tsx";
import { text } from "./text.vi.ts";
import { ballotUrls } from "./urls.ts";

export interface BallotTabsProps {
  readonly planId: string;
  readonly current: "ballots" | "imports" | "closing";
}

export function BallotTabs({ planId, current }: BallotTabsProps) {
  return (
    <TabLinks
      label={text.tabs.label}
      items={[
        { href: ballotUrls.list(planId), label: text.tabs.ballots, current: current === "ballots" },
        { href: ballotUrls.imports(planId), label: text.tabs.imports, current: current === "imports" },
        { href: ballotUrls.closing(planId), label: text.tabs.closing, current: current === "closing" },
      ]}
    />
  );
}
