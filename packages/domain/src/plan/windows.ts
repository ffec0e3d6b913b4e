import { formatDay, problem, type Problem } from "../kernel/index.ts";
import { WINDOW_LABELS } from "./labels.vi.ts";
import { WINDOW_NAMES, type PlanContent, type PlanWindows, type WindowName } from "./plan.ts";
import { findDayProblems } from "./typed-day.ts";

/** What makes the windows of a draft impossible: a day that is none. */
export function checkWindows({ windows }: Pick<PlanContent, "windows">): readonly Problem[] {
  return WINDOW_NAMES.flatMap((name) => [
    ...findDayProblems(`windows.${name}.from`, `${WINDOW_LABELS[name]}: từ ngày`, windows[name].from),
    ...findDayProblems(`windows.${name}.to`, `${WINDOW_LABELS[name]}: đến ngày`, windows[name].to),
  ]);
}

type Pair = readonly [earlier: WindowName, later: WindowName];

/** Which stage cannot begin before another begins. Stages overlap, so only the first days are compared. */
const BEGINS_AFTER: readonly Pair[] = [
  ["transaction", "frame"],
  ["frame", "sample"],
  ["transaction", "fieldwork"],
  ["sample", "fieldwork"],
  ["fieldwork", "entry"],
  ["fieldwork", "callback"],
  ["entry", "scoring"],
  ["callback", "scoring"],
  ["scoring", "report"],
  ["report", "publication"],
];

/** Which stage cannot be finished before another is, since it works on what that one leaves. */
const ENDS_AFTER: readonly Pair[] = [
  ["transaction", "frame"],
  ["fieldwork", "entry"],
  ["fieldwork", "callback"],
  ["entry", "scoring"],
  ["callback", "scoring"],
  ["scoring", "report"],
  ["report", "publication"],
];

/**
 * What the windows still lack: both days of each, in order; the stages in the order of the year, by their
 * first days and by their last; and no work of the plan before the day of its Decision. At most one message
 * a field, of the first rule that it breaks.
 */
export function windowBlockers(plan: Pick<PlanContent, "windows" | "decisionDate">): readonly Problem[] {
  const found = [
    ...WINDOW_NAMES.flatMap((name) => ownBlockers(plan.windows, name)),
    ...BEGINS_AFTER.flatMap((pair) => orderBlockers(plan.windows, pair, "from")),
    ...ENDS_AFTER.flatMap((pair) => orderBlockers(plan.windows, pair, "to")),
    ...decisionDayBlockers(plan),
  ];
  return found.filter(({ path }, index) => found.findIndex((other) => other.path === path) === index);
}

function ownBlockers(windows: PlanWindows, name: WindowName): readonly Problem[] {
  const { from, to } = windows[name];
  const label = WINDOW_LABELS[name];
  const problems: Problem[] = [];
  if (from === null)
    problems.push(problem("WINDOW_MISSING", `windows.${name}.from`, `${label}: nhập ngày bắt đầu.`));
  if (to === null)
    problems.push(problem("WINDOW_MISSING", `windows.${name}.to`, `${label}: nhập ngày kết thúc.`));
  if (from !== null && to !== null && to < from) {
    const message = `${label}: ngày kết thúc trước ngày bắt đầu ${formatDay(from)}.`;
    problems.push(problem("WINDOW_BACKWARDS", `windows.${name}.to`, message));
  }
  return problems;
}

function orderBlockers(windows: PlanWindows, [earlier, later]: Pair, end: "from" | "to"): readonly Problem[] {
  const [first, second] = [windows[earlier][end], windows[later][end]];
  if (first === null || second === null || second >= first) return [];
  const verb = end === "from" ? "bắt đầu" : "kết thúc";
  const message = `“${WINDOW_LABELS[later]}” không thể ${verb} trước “${WINDOW_LABELS[earlier]}” (${formatDay(first)}).`;
  return [problem("WINDOW_ORDER", `windows.${later}.${end}`, message)];
}

function decisionDayBlockers({
  windows,
  decisionDate,
}: Pick<PlanContent, "windows" | "decisionDate">): readonly Problem[] {
  if (decisionDate === null) return [];
  return WINDOW_NAMES.filter((name) => name !== "transaction").flatMap((name) => {
    const { from } = windows[name];
    if (from === null || from >= decisionDate) return [];
    const message = `“${WINDOW_LABELS[name]}” bắt đầu ${formatDay(from)}, trước ngày quyết định ${formatDay(decisionDate)}; dời thời gian hoặc sửa ngày quyết định.`;
    return [problem("WINDOW_BEFORE_DECISION", `windows.${name}.from`, message)];
  });
}
