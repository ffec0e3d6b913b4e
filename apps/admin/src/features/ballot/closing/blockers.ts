import type { Blocker } from "@sipas/ui";
import type { Problem } from "../../../lib/use-command.ts";
import { fieldworkUrls } from "../../fieldwork/urls.ts";
import { text } from "../text.vi.ts";
import { ballotUrls } from "../urls.ts";

const BLOCKER_GROUPS = ["stages", "missing", "uncollected", "otherAgency"] as const;
type BlockerGroup = (typeof BLOCKER_GROUPS)[number];

export interface GroupedBlockers {
  readonly group: BlockerGroup;
  readonly items: readonly Blocker[];
}

/** The blockers by what is to be done about them; what is about the plan as a whole stands with the stages. */
export function groupBlockers(planId: string, blockers: readonly Problem[]): readonly GroupedBlockers[] {
  const groups = Map.groupBy(blockers, groupOf);
  return BLOCKER_GROUPS.map((group) => ({
    group,
    items: (groups.get(group) ?? []).map(({ code, path, message }) => ({
      key: `${code}|${path}`,
      message,
      href: hrefOf(planId, group, path),
      fixLabel: path === "stages.FIELDWORK" ? text.closing.toFieldwork : text.closing.fix[group],
    })),
  }));
}

function groupOf({ path }: Problem): BlockerGroup {
  return BLOCKER_GROUPS.find((group) => path.split(".")[0] === group) ?? "stages";
}

/** Where it is mended: a ballot is imported, or looked at in the list. */
function hrefOf(planId: string, group: BlockerGroup, path: string): string | undefined {
  if (path === "stages.FIELDWORK") return fieldworkUrls.overview(planId);
  if (path === "stages.BALLOTS") return ballotUrls.upload(planId);
  if (group === "missing") return ballotUrls.upload(planId);
  const serial = group === "stages" ? undefined : path.split(".")[1];
  return serial === undefined ? undefined : ballotUrls.list(planId, { serial });
}
