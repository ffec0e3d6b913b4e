import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { renderApp } from "../../../testing/render-app.tsx";
import type { Answers } from "../../../testing/schema-link.ts";
import { viewerOf } from "../../../testing/viewer.ts";

const card = {
  __typename: "CallbackCard",
  caseId: "c1",
  version: 4,
  serial: "SL24-000123-4",
  agency: { __typename: "Agency", code: "SYT", name: "Sở Y tế" },
  heldUntil: "2024-11-05T03:00:00Z",
  direction: "OUTGOING",
  callNumber: 1,
  callLimit: 3,
  earlierCalls: [],
  statements: ["Đúng người", "Đã nhận phiếu", "Tự trả lời"],
  year: 2024,
  decisionNumber: "1804/QĐ-UBND",
  decisionDate: "2024-08-29",
};
const day = {
  made: 3,
  reached: 2,
  confirmed: 1,
  due: 7,
  promised: 1,
  nextDueAt: null,
  heldSerial: null,
};
const plan = { id: "p1", year: 2024, state: "ISSUED", stages: [{ stage: "CALLBACK", state: "OPEN" }] };

interface Sent {
  readonly outcome: string;
  readonly statements: readonly boolean[] | null;
  readonly callBackAt: Date | null;
  readonly idempotencyKey: string;
  readonly version: number;
}

/** A server with one open plan; `log` answers each logged call. */
function server(log: (input: Sent) => unknown = accepted) {
  const sent: Sent[] = [];
  let revealed = 0;
  const answers: Answers = {
    viewer: viewerOf("MONITOR"),
    surveyPlans: { edges: [{ node: plan }] },
    callbackDay: day,
    takeNextCallback: card,
    revealCallbackContact: () => {
      revealed += 1;
      return { __typename: "CallbackContact", caseId: "c1", fullName: "Người Thử", phone: "0100000001" };
    },
    logCallbackAttempt: ({ input }: { input: Sent }) => {
      sent.push(input);
      return log(input);
    },
    releaseCallback: { __typename: "CallbackReleased", caseId: "c1" },
  };
  return { answers, sent, revealed: () => revealed };
}

function accepted({ outcome }: Sent) {
  const closed = outcome !== "CALL_BACK";
  return {
    __typename: "CallbackLogged",
    caseId: "c1",
    serial: card.serial,
    outcome,
    callNumber: 1,
    nextCallAt: closed ? null : "2024-11-06T01:30:00Z",
    consequence: closed ? "KEEP" : null,
  };
}

async function opened(answers: Answers) {
  await renderApp("/callbacks/call", answers);
  await userEvent.click(await screen.findByRole("button", { name: "Nhận cuộc gọi tiếp theo" }));
  return screen.findByRole("region", { name: "Sở Y tế" });
}
const said = () => screen.findByText(/^Đã ghi phiếu SL24-000123-4/);

beforeEach(() => localStorage.clear());
afterEach(() => localStorage.clear());

describe("the card of a call", () => {
  it("hides name and number until a key shows them, and says why one may call", async () => {
    const { answers, revealed } = server();
    const region = await opened(answers);
    expect(document.activeElement).toBe(region);
    expect(region.textContent).not.toContain("Người Thử");
    expect(region.textContent).toContain("Quyết định số 1804/QĐ-UBND ngày 29/08/2024");
    expect(region.textContent).toContain("Mã phiếu trên phần Ông/Bà giữ lại là SL24-000123-4");
    await userEvent.keyboard("5");
    expect(revealed()).toBe(0);
    await userEvent.keyboard("0");
    expect((await within(region).findByRole("link", { name: "0100 000 001" })).getAttribute("href")).toBe(
      "tel:0100000001",
    );
    expect(region.textContent).toContain("Người Thử");
    expect(revealed()).toBe(1);
  });

  it.each([
    ["0 5", { outcome: "UNREACHABLE", statements: null, callBackAt: null }],
    ["0 1 1 1 1 Enter", { outcome: "CONFIRMED", statements: [true, true, true] }],
    ["0 1 1 0 0 Enter", { outcome: "DENIED", statements: [true, false, false] }],
    ["0 1 1 1 0 3 Enter", { outcome: "DENIED", statements: [true, true, false] }],
    ["0 8 1", { outcome: "CALL_BACK", statements: null }],
  ])("logs the keys %s as %j", async (keys, call) => {
    const { answers, sent } = server();
    await opened(answers);
    const pressed = keys.split(" ");
    await userEvent.keyboard(pressed[0]!);
    await screen.findByRole("link", { name: "0100 000 001" });
    for (const key of pressed.slice(1)) await userEvent.keyboard(key === "Enter" ? "{Enter}" : key);
    await said();
    expect(sent).toMatchObject([{ ...call, version: 4 }]);
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole("button", { name: "Nhận cuộc gọi tiếp theo" })),
    );
  });

  it("does by buttons what it does by keys", async () => {
    const { answers, sent } = server();
    await opened(answers);
    await userEvent.click(screen.getByRole("button", { name: "Hiện số điện thoại" }));
    await userEvent.click(await screen.findByRole("button", { name: "Gặp đúng người, bắt đầu hỏi" }));
    for (const statement of card.statements) {
      const group = screen.getByRole("group", { name: new RegExp(statement) });
      await userEvent.click(within(group).getByRole("button", { name: "Có" }));
    }
    await userEvent.click(screen.getByRole("button", { name: "Lưu kết quả" }));
    await said();
    expect(sent).toMatchObject([{ outcome: "CONFIRMED", statements: [true, true, true] }]);
  });

  it("takes any other day and hour, in the time of Việt Nam", async () => {
    const { answers, sent } = server();
    await opened(answers);
    await userEvent.keyboard("0");
    await screen.findByRole("link", { name: "0100 000 001" });
    await userEvent.keyboard("8");
    await userEvent.type(screen.getByLabelText("Ngày khác"), "05/12/2030");
    await userEvent.click(screen.getByRole("combobox", { name: "Giờ" }));
    await userEvent.click(await screen.findByRole("option", { name: "19:30" }));
    await userEvent.click(screen.getByRole("button", { name: "Hẹn giờ này" }));
    await said();
    expect(sent.map(({ callBackAt }) => new Date(callBackAt!).toISOString())).toEqual([
      "2030-12-05T12:30:00.000Z",
    ]);
  });

  it("gives a case back unlogged", async () => {
    const { answers, sent } = server();
    await opened(answers);
    await userEvent.click(screen.getByRole("button", { name: "Trả lại phiếu này" }));
    await screen.findByText(/^Đã trả lại phiếu SL24-000123-4/);
    expect(sent).toEqual([]);
  });
});

describe("a call that could not be sent", () => {
  const lost = () => new TypeError("Failed to fetch");

  it("is kept on this machine, said so, and sent again under the same key until it is there", async () => {
    let online = false;
    const { answers, sent } = server((input) => {
      if (!online) throw lost();
      return accepted(input);
    });
    await opened(answers);
    await userEvent.keyboard("0");
    await screen.findByRole("link", { name: "0100 000 001" });
    await userEvent.keyboard("6");
    await screen.findByText("Chưa gửi được, hệ thống sẽ tự gửi lại");
    const kept = localStorage.getItem("sipas.callback.pending.a1");
    expect(kept).toContain("REFUSED");
    expect(kept).not.toContain("0100000001");
    online = true;
    await userEvent.click(screen.getByRole("button", { name: "Gửi lại ngay" }));
    await said();
    expect(new Set(sent.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(1);
    expect(localStorage.getItem("sipas.callback.pending.a1")).toBeNull();
  });

  it("is sent after a reload, before anything else", async () => {
    const input = {
      caseId: "c1",
      version: 4,
      outcome: "REFUSED",
      statements: null,
      callBackAt: null,
      idempotencyKey: "kept-key-1",
    };
    localStorage.setItem("sipas.callback.pending.a1", JSON.stringify({ serial: card.serial, input }));
    const { answers, sent } = server();
    await renderApp("/callbacks/call", answers);
    await said();
    expect(sent).toMatchObject([{ outcome: "REFUSED", idempotencyKey: "kept-key-1" }]);
  });

  it("is let go of when the server refuses it, with the reason", async () => {
    const problem = { code: "CASE_NOT_HELD", message: "Phiếu này không còn được giữ.", path: "caseId" };
    const { answers } = server(() => ({ __typename: "Refusal", problems: [problem] }));
    await opened(answers);
    await userEvent.keyboard("0");
    await screen.findByRole("link", { name: "0100 000 001" });
    await userEvent.keyboard("4");
    await screen.findByText("Phiếu này không còn được giữ.");
    expect(localStorage.getItem("sipas.callback.pending.a1")).toBeNull();
    expect(screen.getByRole("button", { name: "Nhận cuộc gọi tiếp theo" })).toBeDefined();
  });
});
