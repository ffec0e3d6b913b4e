import { accept, problem, refuse, type Decision } from "../kernel/index.ts";
import type { CaseAtHand } from "./attempt.ts";

/** A clue that fits more cases than this shows none of them: it would be a list to pick from. */
export const MOST_RING_BACK_MATCHES = 5;
/** How often one account may look within `RING_BACK_SEARCH_SPAN_MS`. */
export const MOST_RING_BACK_SEARCHES = 30;
export const RING_BACK_SEARCH_SPAN_MS = 3_600_000;
/** How long a case that was found may be taken: the person who rang is still on the line. */
export const RING_BACK_TAKE_MS = 30 * 60_000;

/** Whether a case that was found can be taken: free, held by another monitor, or closed. */
export const RING_BACK_STATES = ["FREE", "HELD", "CLOSED"] as const;
export type RingBackState = (typeof RING_BACK_STATES)[number];

/** How a case stands to the caller at `now`; the time to call it again does not matter to who rings back. */
export function ringBackStateOf(
  { state, holder, heldUntil }: Omit<CaseAtHand, "attempts">,
  caller: string,
  now: number,
): RingBackState {
  if (state === "CLOSED") return "CLOSED";
  const isHeld = holder !== null && heldUntil !== null && heldUntil > now;
  return isHeld && holder !== caller ? "HELD" : "FREE";
}

/** Whether the case of who rings back may be taken; refuses what another holds and what is closed. */
export function checkRingBack(state: RingBackState): Decision<true> {
  switch (state) {
    case "FREE":
      return accept(true);
    case "HELD":
      return refuse(
        problem(
          "CASE_HELD",
          "caseId",
          "Phiếu này vừa được giám sát viên khác nhận; xin người gọi chờ máy của người đó hoặc gọi lại sau.",
        ),
      );
    case "CLOSED":
      return refuse(
        problem("CASE_CLOSED", "caseId", "Phiếu này đã gọi xong; cảm ơn người gọi, không cần hỏi thêm."),
      );
  }
}

/** Whether an account that looked so often within the last hour may look once more. */
export function checkRingBackSearches(searches: number): Decision<true> {
  if (searches < MOST_RING_BACK_SEARCHES) return accept(true);
  return refuse(
    problem(
      "SEARCHED_TOO_OFTEN",
      "clue",
      `Đã tìm ${MOST_RING_BACK_SEARCHES} lần trong một giờ qua; đợi ít phút rồi tìm lại, hoặc trả lời người gọi rằng sẽ gọi lại sau.`,
    ),
  );
}

/** Whether what was found at `at` may still be taken at `now`; both in milliseconds since 1970. */
export function checkRingBackFresh(at: number, now: number): Decision<true> {
  if (now - at < RING_BACK_TAKE_MS) return accept(true);
  return refuse(problem("SEARCH_TOO_OLD", "searchId", "Đã tìm quá 30 phút; tìm lại rồi nhận phiếu."));
}
