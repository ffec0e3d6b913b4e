import { decide, isDay, problem, type Day, type Decision, type Problem } from "../kernel/index.ts";

/**
 * What can become of agencies on a day. `RENAME` keeps the functions and changes the name, and the code
 * where the registry gives a new one. `TRANSFER` moves part of the functions and leaves both agencies.
 */
export const LINEAGE_KINDS = ["MERGE", "SPLIT", "RENAME", "TRANSFER", "ESTABLISH", "ABOLISH"] as const;
export type LineageKind = (typeof LINEAGE_KINDS)[number];

/** Something that happened to agencies, by a document. An agency that nothing happened to goes on unchanged. */
export interface LineageEvent {
  readonly kind: LineageKind;
  /** The first day on which things stand as they are after it. */
  readonly day: Day;
  /** Codes of the agencies before it; who goes on under the same code stands on both sides. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** The document that ordered it, as cited; empty where it is not known yet. */
  readonly basis: string;
  readonly note: string;
  /** True until a person has confirmed it against the document. */
  readonly provisional: boolean;
}

/** How many agencies stand before and after an event of each kind. */
const SIDES: Record<
  LineageKind,
  { readonly from: readonly [number, number]; readonly to: readonly [number, number] }
> = {
  MERGE: { from: [2, 20], to: [1, 1] },
  SPLIT: { from: [1, 1], to: [2, 50] },
  RENAME: { from: [1, 1], to: [1, 1] },
  TRANSFER: { from: [1, 1], to: [1, 1] },
  ESTABLISH: { from: [0, 0], to: [1, 1] },
  ABOLISH: { from: [1, 1], to: [0, 0] },
};

const SIDE_PROBLEMS: Record<LineageKind, string> = {
  MERGE: "Sáp nhập, hợp nhất cần từ hai cơ quan trở lên ở bên trước và đúng một cơ quan ở bên sau.",
  SPLIT: "Chia, tách cần đúng một cơ quan ở bên trước và từ hai cơ quan trở lên ở bên sau.",
  RENAME: "Đổi tên cần đúng một cơ quan ở mỗi bên.",
  TRANSFER: "Chuyển chức năng cần đúng một cơ quan giao và một cơ quan nhận.",
  ESTABLISH: "Thành lập mới chỉ có một cơ quan ở bên sau.",
  ABOLISH: "Giải thể chỉ có một cơ quan ở bên trước.",
};

/**
 * Judges one event by its shape: a day of the calendar, as many agencies on each side as its kind asks
 * for, known to the registry and named once a side. A transfer needs two different agencies.
 */
export function checkLineageEvent(event: LineageEvent, known: ReadonlySet<string>): Decision<LineageEvent> {
  const problems: Problem[] = [];
  if (!isDay(event.day)) {
    problems.push(problem("DAY_INVALID", "day", "Nhập ngày có hiệu lực theo dạng 01/07/2025."));
  }
  const { from, to } = SIDES[event.kind];
  if (!fits(event.from.length, from) || !fits(event.to.length, to)) {
    problems.push(
      problem("LINEAGE_SIDES", event.from.length === 0 ? "from" : "to", SIDE_PROBLEMS[event.kind]),
    );
  } else if (event.kind === "TRANSFER" && event.from[0] === event.to[0]) {
    problems.push(problem("LINEAGE_SELF", "to", "Cơ quan giao và cơ quan nhận chức năng phải khác nhau."));
  }
  for (const side of ["from", "to"] as const) problems.push(...checkSide(side, event[side], known));
  return decide(event, problems);
}

function fits(count: number, [least, most]: readonly [number, number]): boolean {
  return count >= least && count <= most;
}

function checkSide(
  side: "from" | "to",
  codes: readonly string[],
  known: ReadonlySet<string>,
): readonly Problem[] {
  return codes.flatMap((code, index) => {
    const path = `${side}.${index}`;
    if (!known.has(code)) {
      const message = `Không có cơ quan mã ${code} trong danh mục; thêm cơ quan trước khi ghi biến động.`;
      return [problem("AGENCY_UNKNOWN", path, message)];
    }
    if (codes.indexOf(code) < index) {
      return [problem("AGENCY_REPEATED", path, `Cơ quan mã ${code} được nêu hai lần; bỏ bớt một dòng.`)];
    }
    return [];
  });
}

/** What became of an agency between two days. */
export interface Fate {
  /** Codes that carry on its functions on the later day; empty when it was abolished. */
  readonly successors: ReadonlySet<string>;
  /** What happened to it or its successors, in order of time. */
  readonly events: readonly LineageEvent[];
}

/**
 * What became of each agency that stood on the day `after`, until and including `until`.
 *
 * Events of one day hold together: merges, splits, renames and abolitions pass the agency on to who
 * stands behind them; transfers leave it where it is, and are named with both agencies.
 */
export function fatesBetween(
  codes: Iterable<string>,
  events: readonly LineageEvent[],
  after: Day,
  until: Day,
): ReadonlyMap<string, Fate> {
  const fates = new Map(
    [...codes].map((code) => [code, { successors: new Set([code]), events: [] as LineageEvent[] }]),
  );
  const between = events.filter(({ day }) => after < day && day <= until);
  const days = [...Map.groupBy(between, ({ day }) => day)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  for (const [, happened] of days) {
    for (const fate of fates.values()) pass(fate, happened);
  }
  return fates;
}

function pass(
  fate: { successors: Set<string>; events: LineageEvent[] },
  happened: readonly LineageEvent[],
): void {
  const before = fate.successors;
  const touching = happened.filter(
    ({ kind, from }) => kind !== "TRANSFER" && from.some((code) => before.has(code)),
  );
  const left = new Set(touching.flatMap(({ from }) => from));
  const reached = touching.flatMap(({ to }) => to);
  const now = new Set([...before].filter((code) => !left.has(code)).concat(reached));
  const transfers = happened.filter(
    ({ kind, from, to }) =>
      kind === "TRANSFER" && [...from, ...to].some((code) => before.has(code) || now.has(code)),
  );
  fate.events.push(...touching, ...transfers);
  fate.successors = now;
}
