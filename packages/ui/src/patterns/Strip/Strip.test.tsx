import { screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { renderUi } from "../../testing/render.tsx";
import { Strip } from "./Strip.tsx";

afterEach(() => vi.restoreAllMocks());

const strip = (current: string) => (
  <Strip aria-label="Các phần" current={current}>
    <a href="/a">A</a>
    <a href="/b">B</a>
  </Strip>
);

/** A row of 200 pixels whose second link stands from 300 to 400. */
function layOut() {
  vi.spyOn(HTMLElement.prototype, "scrollWidth", "get").mockReturnValue(500);
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(200);
  vi.spyOn(HTMLElement.prototype, "getBoundingClientRect").mockImplementation(function (this: HTMLElement) {
    const [left, width] = this.textContent === "B" ? [300, 100] : [0, 200];
    return new DOMRect(left, 0, width, 40);
  });
}

it("brings the current link into the middle and says where there are more", async () => {
  layOut();
  const { rerender } = await renderUi(strip("/a"));
  const nav = screen.getByRole("navigation", { name: "Các phần" });
  const row = nav.firstElementChild!;
  rerender(strip("/b"));
  expect(row.scrollLeft).toBe(250);
  row.dispatchEvent(new Event("scroll"));
  await vi.waitFor(() => expect(nav.dataset).toMatchObject({ moreBefore: "true", moreAfter: "true" }));
});

it("shows no arrow where everything fits", async () => {
  await renderUi(strip("/a"));
  expect(screen.getByRole("navigation").dataset).toMatchObject({ moreBefore: "false", moreAfter: "false" });
});
