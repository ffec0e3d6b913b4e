import { SipasProvider } from "@sipas/ui";
import { render, screen } from "@testing-library/react";
import { act, type ComponentProps } from "react";
import { expect, it } from "vitest";
import type { Fault } from "../graphql/faults.ts";
import { CommandNotice } from "./CommandNotice.tsx";

type Shown = ComponentProps<typeof CommandNotice>["command"];

const idle: Shown = { phase: "idle", problems: [], fault: null };
const fault: Fault = { code: "INTERNAL", message: "Lỗi", reference: "R-7" };
const problems = [{ code: "NAME_TAKEN", message: "Đã có người mang tên này.", path: "name" }];

it.each([
  ["a fault", { ...idle, fault }, /R-7/],
  ["a refusal", { ...idle, problems }, /Đã có người mang tên này/],
])("puts the cursor on %s", async (_what, command, words) => {
  const notice = (shown: Shown) => (
    <SipasProvider env="test">
      <button>Lưu</button>
      <CommandNotice command={shown} />
    </SipasProvider>
  );
  const { rerender } = render(notice(idle));
  screen.getByRole("button").focus();
  await act(async () => rerender(notice(command)));
  expect(document.activeElement).toBe(screen.getByRole("alert"));
  expect(document.activeElement?.textContent).toMatch(words);
});

it("leaves the cursor alone while the outcome is being asked for", async () => {
  render(
    <SipasProvider env="test">
      <CommandNotice command={{ ...idle, phase: "checking" }} />
    </SipasProvider>,
  );
  expect(document.activeElement).toBe(document.body);
});
