import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import * as ui from "../index.ts";
import { conformanceCases } from "./conformance.tsx";
import { renderUi } from "./render.tsx";

const passed = { className: "given-class", "data-testid": "given" };
const interactive = "a[href], button, input:not([type=file]), select, textarea, dialog, [role=region], nav";

it("has a case for every component of the public face", () => {
  const components = Object.entries(ui).filter(
    ([name, it]) => /^[A-Z]/.test(name) && typeof it === "function",
  );
  const cased = new Set(conformanceCases.map(({ name }) => name));
  expect(
    components.map(([name]) => name).filter((name) => name !== "SipasProvider" && !cased.has(name)),
  ).toEqual([]);
});

describe.each(conformanceCases)("$name", ({ render }) => {
  it.each(["light", "dark"] as const)("renders in %s", async (scheme) => {
    const { container } = await renderUi(render(passed), scheme);
    expect(container.textContent + container.innerHTML).not.toBe("");
    expect(document.documentElement.dataset["mantineColorScheme"]).toBe(scheme);
  });

  it("passes class and attributes to an element of its own", async () => {
    await renderUi(render(passed));
    expect(document.querySelectorAll(".given-class")).toHaveLength(1);
  });

  it("repeats no id and points at none that is missing", async () => {
    const { container } = await renderUi(render(passed));
    const ids = [...container.querySelectorAll("[id]")].map((element) => element.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const attribute of ["aria-labelledby", "aria-describedby", "aria-controls"]) {
      for (const element of container.querySelectorAll(`[${attribute}]`)) {
        const targets = element.getAttribute(attribute)?.split(" ") ?? [];
        expect(ids).toEqual(expect.arrayContaining(targets));
      }
    }
  });

  it("names everything one can act on", async () => {
    const { container } = await renderUi(render(passed));
    for (const element of container.querySelectorAll<HTMLElement>(interactive)) {
      expect(nameOf(element), element.outerHTML.slice(0, 200)).not.toBe("");
    }
  });

  it("lets the keyboard reach everything one can act on", async () => {
    const { container } = await renderUi(render(passed));
    const targets = [
      ...container.querySelectorAll<HTMLElement>("a[href], button:enabled, input:enabled"),
    ].filter((element) => !element.hidden && element.tabIndex >= 0);
    const user = userEvent.setup();
    const reached = new Set<Element | null>();
    for (let step = 0; step <= targets.length + 2; step += 1) {
      await user.tab();
      reached.add(document.activeElement);
    }
    expect(targets.filter((target) => !reached.has(target))).toEqual([]);
  });
});

it("hides icons from those who listen", async () => {
  for (const { render } of conformanceCases) {
    const { container, unmount } = await renderUi(render(passed));
    for (const icon of container.querySelectorAll("svg")) {
      expect(
        icon.closest("[aria-hidden=true]") ?? icon.closest(".mantine-CloseButton-root"),
        icon.outerHTML,
      ).not.toBeNull();
    }
    unmount();
  }
});

it("nests the frame's landmarks as a page has them", async () => {
  const frame = conformanceCases.find(({ name }) => name === "AppFrame");
  await renderUi(frame?.render(passed));
  expect(within(screen.getByRole("main")).getByRole("heading", { level: 1 }).textContent).toBe("Trang");
  expect(screen.getByRole("banner")).toBeDefined();
  expect(screen.getByRole("contentinfo")).toBeDefined();
});

function nameOf(element: HTMLElement): string {
  const labelledBy = element.getAttribute("aria-labelledby")?.split(" ") ?? [];
  const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
  const sources = [...labelledBy.map((id) => document.getElementById(id)), ...labels];
  return [
    element.getAttribute("aria-label"),
    ...sources.map((source) => source?.textContent),
    element.textContent,
  ]
    .join("")
    .trim();
}
