import {
  addDays,
  cleanText,
  decide,
  findTextProblems,
  formatDay,
  problem,
  refuse,
  type Day,
  type Decision,
  type Problem,
} from "../kernel/index.ts";
import { checkLineageEvent, type LineageEvent } from "./lineage.ts";
import type { RegisteredAgency } from "./registry.ts";

/** An agency's period, as an event finds it. */
export type PeriodOfAgency = Pick<RegisteredAgency, "code" | "name" | "activeFrom" | "activeTo">;

/** What an event does to the period of an agency: its last day, or its first. */
export interface PeriodChange {
  readonly code: string;
  readonly activeFrom?: Day;
  readonly activeTo?: Day;
}

export interface RecordedEvent {
  readonly event: LineageEvent;
  readonly changes: readonly PeriodChange[];
}

const LONGEST_BASIS = 200;
const LONGEST_NOTE = 500;

/**
 * Judges an event that a person writes down, and answers it cleaned together with what it does to the
 * periods of its agencies: who stands only before it ends on the day before, who stands only after it
 * begins on the day. A period that says otherwise is a contradiction, and refused with both days; so is
 * an agency that had ended before, or had not begun, on the event's day.
 */
export function recordLineageEvent(
  draft: LineageEvent,
  agencies: ReadonlyMap<string, PeriodOfAgency>,
): Decision<RecordedEvent> {
  const event = { ...draft, basis: cleanText(draft.basis), note: cleanText(draft.note) };
  const shape = checkLineageEvent(event, new Set(agencies.keys()));
  const problems: Problem[] = [
    ...(shape.ok ? [] : shape.problems),
    ...findTextProblems("basis", "Văn bản căn cứ", event.basis, LONGEST_BASIS),
    ...findTextProblems("note", "Ghi chú", event.note, LONGEST_NOTE),
  ];
  if (!shape.ok) return decide({ event, changes: [] }, problems);
  const changes: PeriodChange[] = [];
  for (const [index, code] of event.from.entries()) {
    const agency = agencies.get(code)!;
    problems.push(...endingProblems(agency, event, `from.${index}`));
    if (leaves(code, event) && agency.activeTo === null) {
      changes.push({ code, activeTo: addDays(event.day, -1) });
    }
  }
  for (const [index, code] of event.to.entries()) {
    const agency = agencies.get(code)!;
    problems.push(...beginningProblems(agency, event, `to.${index}`));
    if (arrives(code, event) && agency.activeFrom === null && begins(event)) {
      changes.push({ code, activeFrom: event.day });
    }
  }
  return decide({ event, changes }, problems);
}

/** What taking an event back does: the ends that it set are open again. */
export function undoLineageEvent(
  event: LineageEvent,
  agencies: ReadonlyMap<string, PeriodOfAgency>,
): readonly PeriodReopening[] {
  const lastDay = addDays(event.day, -1);
  const ended = event.from.filter((code) => leaves(code, event) && agencies.get(code)?.activeTo === lastDay);
  const begun = event.to.filter(
    (code) => arrives(code, event) && begins(event) && agencies.get(code)?.activeFrom === event.day,
  );
  return [
    ...ended.map((code) => ({ code, end: "activeTo" as const })),
    ...begun.map((code) => ({ code, end: "activeFrom" as const })),
  ];
}

export interface PeriodReopening {
  readonly code: string;
  readonly end: "activeFrom" | "activeTo";
}

/** Only an event that nobody has confirmed may be corrected or taken back. */
export function requireUnconfirmed(event: Pick<LineageEvent, "provisional">): Decision<void> {
  if (event.provisional) return { ok: true, value: undefined };
  const message = "Biến động này đã được đối chiếu văn bản nên không sửa, không rút được nữa.";
  return refuse(problem("EVENT_CONFIRMED", "", message));
}

/** An event is confirmed against the document that ordered it, so the document is named. */
export function confirmLineageEvent(event: Pick<LineageEvent, "provisional" | "basis">): Decision<void> {
  const open = requireUnconfirmed(event);
  if (!open.ok) return open;
  if (event.basis !== "") return open;
  const message = "Nhập số, ký hiệu văn bản căn cứ rồi mới xác nhận đã đối chiếu.";
  return refuse(problem("BASIS_MISSING", "basis", message));
}

function leaves(code: string, { kind, to }: LineageEvent): boolean {
  return kind !== "TRANSFER" && !to.includes(code);
}

function arrives(code: string, { kind, from }: LineageEvent): boolean {
  return kind !== "TRANSFER" && !from.includes(code);
}

/** A merge may join an agency that stood before; a split and an establishment make theirs. */
function begins({ kind }: LineageEvent): boolean {
  return kind === "SPLIT" || kind === "ESTABLISH" || kind === "RENAME";
}

function endingProblems(
  { code, name, activeFrom, activeTo }: PeriodOfAgency,
  event: LineageEvent,
  path: string,
): readonly Problem[] {
  const day = formatDay(event.day);
  if (activeFrom !== null && event.day <= activeFrom) {
    const message = `${name} mới hoạt động từ ${formatDay(activeFrom)}, sau ngày biến động ${day}; sửa ngày hoặc chọn cơ quan khác.`;
    return [problem("AGENCY_NOT_YET", path, message)];
  }
  if (activeTo === null || activeTo === addDays(event.day, -1)) return [];
  if (!leaves(code, event) && activeTo >= event.day) return [];
  const message = `${name} theo danh mục hoạt động đến ${formatDay(activeTo)}, không khớp ngày biến động ${day}; sửa một trong hai ngày.`;
  return [problem("AGENCY_ENDED_OTHERWISE", path, message)];
}

function beginningProblems(
  { code, name, activeFrom, activeTo }: PeriodOfAgency,
  event: LineageEvent,
  path: string,
): readonly Problem[] {
  const day = formatDay(event.day);
  if (activeTo !== null && activeTo < event.day) {
    const message = `${name} đã kết thúc hoạt động ngày ${formatDay(activeTo)}, trước ngày biến động ${day}; chọn cơ quan khác hoặc sửa ngày.`;
    return [problem("AGENCY_ENDED", path, message)];
  }
  const isNew = arrives(code, event) && begins(event);
  if (activeFrom !== null && (activeFrom > event.day || (isNew && activeFrom !== event.day))) {
    const message = `${name} theo danh mục hoạt động từ ${formatDay(activeFrom)}, không khớp ngày biến động ${day}; sửa một trong hai ngày.`;
    return [problem("AGENCY_BEGUN_OTHERWISE", path, message)];
  }
  return [];
}
