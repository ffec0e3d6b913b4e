import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { renderUi } from "../../testing/render.tsx";
import { LevelBar, type Level } from "./LevelBar.tsx";

const level = (label: string, count: number): Level => ({ label, count });

it("keeps the levels from low to high and blanks apart at the end", async () => {
  await renderUi(
    <LevelBar
      label="Thời hạn"
      levels={[level("Rất thấp", 1), level("Thấp", 1), level("Vừa", 2), level("Cao", 4), level("Rất cao", 1)]}
      blank={1}
    />,
  );
  const entries = screen.getAllByRole("listitem");
  expect(entries.map((entry) => entry.textContent?.split(/\d/)[0])).toEqual([
    "Rất thấp",
    "Thấp",
    "Vừa",
    "Cao",
    "Rất cao",
    "Không trả lời",
  ]);
  expect(entries[3]?.textContent).toContain("40,0");
});
