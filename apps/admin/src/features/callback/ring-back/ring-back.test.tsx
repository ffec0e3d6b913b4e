import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { renderApp } from "../../../testing/render-app.tsx";
import type { Answers } from "../../../testing/schema-link.ts";
import { viewerOf } from "../../../testing/viewer.ts";

const agency = { __typename: "Agency", code: "SYT", name: "Sở Y tế" };
const card = {
  __typename: "CallbackCard",
  caseId: "c1",
  version: 4,
  serial: "SL24-000123-4",
  agency,
  heldUntil: "2024-11-05T03:00:00Z",
  direction: "INCOMING",
  callNumber: 2,
  callLimit: 3,
  earlierCalls: [],
  statements: ["Đúng người", "Đã nhận phiếu", "Tự trả lời"],
  year: 2024,
  decisionNumber: "1804/QĐ-UBND",
  decisionDate: "2024-08-29",
};
const match = {
  caseId: "c1",
  serial: card.serial,
  agency,
  state: "FREE",
  lastCallAt: "2024-11-05T02:10:00Z",
};
const plan = { id: "p1", year: 2024, state: "ISSUED", stages: [{ stage: "CALLBACK", state: "OPEN" }] };

interface Options {
  readonly find?: (clue: string) => unknown;
  readonly take?: () => unknown;
  readonly heldSerial?: string;
}

function found(matches: readonly object[], tooMany = false) {
  return { __typename: "RingBackSearch", searchId: "s1", matches, tooMany };
}

/** A server with one open plan on which everything a test does is kept. */
function server({ find = () => found([match]), take = () => card, heldSerial }: Options = {}) {
  const sought: string[] = [];
  const taken: object[] = [];
  const logged: object[] = [];
  const day = { made: 0, reached: 0, confirmed: 0, due: 1, promised: 0, nextDueAt: null };
  const answers: Answers = {
    viewer: viewerOf("MONITOR"),
    surveyPlans: { edges: [{ node: plan }] },
    callbackDay: { ...day, heldSerial: heldSerial ?? null },
    takeNextCallback: { ...card, caseId: "c2", serial: "SL24-000200-1", direction: "OUTGOING" },
    findRingBack: ({ input }: { input: { clue: string } }) => {
      sought.push(input.clue);
      return find(input.clue);
    },
    takeRingBack: ({ input }: { input: object }) => {
      taken.push(input);
      return take();
    },
    revealCallbackContact: {
      __typename: "CallbackContact",
      caseId: "c1",
      fullName: "Người Thử",
      phone: "0100000001",
    },
    logCallbackAttempt: ({ input }: { input: { outcome: string } }) => {
      logged.push(input);
      return {
        __typename: "CallbackLogged",
        caseId: "c1",
        serial: card.serial,
        outcome: input.outcome,
        callNumber: 2,
        nextCallAt: null,
        consequence: "KEEP",
      };
    },
  };
  return { answers, sought, taken, logged };
}

const start = () => screen.findByRole("button", { name: "Nhận cuộc gọi tiếp theo" });
const desk = () => screen.findByRole("region", { name: "Có người gọi lại" });
const refusal = (code: string, path: string, message: string) => ({
  __typename: "Refusal",
  problems: [{ code, path, message }],
});

async function opened(answers: Answers) {
  await renderApp("/callbacks/call", answers);
  (await start()).focus();
  await userEvent.keyboard("{Tab}{Enter}");
  return desk();
}

beforeEach(() => localStorage.clear());
afterEach(() => localStorage.clear());

describe("somebody rings back", () => {
  it("is found, taken, asked and logged by keys alone", async () => {
    const { answers, sought, taken, logged } = server();
    const region = await opened(answers);
    expect(document.activeElement).toBe(screen.getByLabelText(/^Mã phiếu hoặc số cuối/));
    await userEvent.keyboard("0001{Enter}");
    const heading = await within(region).findByRole("heading", { name: "Tìm thấy 1 phiếu" });
    expect(document.activeElement).toBe(heading);
    expect(region.textContent).toContain("Tổ chức của Ông/Bà gọi gần nhất 05/11/2024 09:10");
    await userEvent.keyboard("1");
    const called = await screen.findByRole("region", { name: "Sở Y tế" });
    expect(called.textContent).toContain("Người trả lời gọi lại");
    expect(called.textContent).toContain("Cảm ơn Ông/Bà đã gọi lại");
    expect(called.textContent).toContain("Hỏi họ tên người gọi trước");
    expect(called.textContent).not.toContain("Người Thử");
    await userEvent.keyboard("0");
    await screen.findByRole("link", { name: "0100 000 001" });
    expect(screen.queryByRole("button", { name: "Không liên lạc được" })).toBeNull();
    await userEvent.keyboard("1111{Enter}");
    await screen.findByText("Đã ghi phiếu SL24-000123-4: Xác nhận đủ 3 nội dung");
    expect(sought).toEqual(["0001"]);
    expect(taken).toMatchObject([{ searchId: "s1", caseId: "c1" }]);
    expect(logged).toMatchObject([{ caseId: "c1", version: 4, outcome: "CONFIRMED" }]);
  });

  it("is turned to by a key from the card of a call, and back by Escape", async () => {
    const { answers } = server();
    await renderApp("/callbacks/call", answers);
    await userEvent.click(await start());
    await screen.findByRole("region", { name: "Sở Y tế" });
    await userEvent.keyboard("9");
    const region = await desk();
    await userEvent.keyboard("0001{Enter}");
    await within(region).findByText(/phiếu SL24-000200-1 Ông\/Bà đang giữ được trả lại/);
    await userEvent.keyboard("{Escape}");
    expect((await screen.findByRole("region", { name: "Sở Y tế" })).textContent).toContain("SL24-000200-1");
  });

  it("leaves nothing that was typed in the address or on the machine", async () => {
    const { answers } = server();
    const { router } = await renderApp("/callbacks/call?panel=ring-back", answers);
    await desk();
    await userEvent.keyboard("0100000001{Enter}");
    await screen.findByText("Tìm thấy 1 phiếu");
    expect(JSON.stringify({ ...router.state.location, kept: { ...localStorage } })).not.toContain(
      "0100000001",
    );
  });
});

describe("what a search finds", () => {
  it("may be several: each has its key, and those that cannot be taken say why", async () => {
    const { answers, taken } = server({
      find: () =>
        found([
          { ...match, caseId: "c3", serial: "SL24-000300-0", state: "HELD" },
          { ...match, caseId: "c4", serial: "SL24-000400-9", state: "CLOSED" },
          { ...match, lastCallAt: null },
        ]),
    });
    const region = await opened(answers);
    await userEvent.keyboard("0001{Enter}");
    await within(region).findByText("Tìm thấy 3 phiếu");
    expect(region.textContent).toContain("Giám sát viên khác đang giữ");
    expect(region.textContent).toContain("Đã gọi xong: cảm ơn người gọi");
    expect(region.textContent).toContain("Chưa ai gọi");
    await userEvent.keyboard("12");
    expect(taken).toEqual([]);
    await userEvent.keyboard("3");
    await screen.findByRole("region", { name: "Sở Y tế" });
    expect(taken).toMatchObject([{ caseId: "c1" }]);
  });

  it.each([
    [found([]), "Không có phiếu nào khớp"],
    [found([], true), "Quá nhiều phiếu khớp nên không hiện phiếu nào"],
    [refusal("CLUE_UNREADABLE", "clue", "Nhập cả mã phiếu."), "Nhập cả mã phiếu."],
    [refusal("SEARCHED_TOO_OFTEN", "clue", "Đã tìm 30 lần."), "Đã tìm 30 lần."],
  ])("may be nothing, and is said: %#", async (answer, words) => {
    const { answers } = server({ find: () => answer });
    await opened(answers);
    await userEvent.keyboard("98765{Enter}");
    await screen.findByText(words);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText(/^Mã phiếu hoặc số cuối/)));
  });

  it("is refused with the reason once the verification is closed", async () => {
    const { answers } = server({ find: () => refusal("CALLBACK_CLOSED", "planId", "Phúc tra đã chốt rồi.") });
    await opened(answers);
    await userEvent.keyboard("98765{Enter}");
    await screen.findByText("Phúc tra đã chốt rồi.");
  });

  it("may go to somebody else meanwhile", async () => {
    const { answers } = server({ take: () => refusal("CASE_HELD", "caseId", "Người khác vừa nhận.") });
    await opened(answers);
    await userEvent.keyboard("0001{Enter}");
    await userEvent.click(await screen.findByRole("button", { name: "Nhận phiếu SL24-000123-4" }));
    await screen.findByText("Người khác vừa nhận.");
  });
});
