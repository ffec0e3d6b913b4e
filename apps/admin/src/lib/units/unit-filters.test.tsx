import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, it } from "vitest";
import { renderApp } from "../../testing/render-app.tsx";
import { viewerOf } from "../../testing/viewer.ts";

const plan = {
  id: "p1",
  year: 2024,
  state: "ISSUED",
  decisionNumber: "1",
  decisionDate: null,
  synthetic: false,
  roster: [],
  stages: [],
};
const pageInfo = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };
const none = { totalCount: 0, pageInfo, edges: [] };
const areas = Array.from({ length: 130 }, (_, index) => `Xã ${index + 1}`);

/** As the server answers: those that hold the text, the first hundred. */
const sampleAreas = ({ search }: { search?: string | null }) =>
  areas.filter((area) => area.includes(search ?? "")).slice(0, 100);

it("looks up what one answer of the server does not hold, and narrows the list by it", async () => {
  const { router } = await renderApp("/fieldwork/units?plan=p1", {
    viewer: viewerOf("SURVEY_OFFICER"),
    surveyPlans: { totalCount: 1, pageInfo, edges: [{ cursor: "c", node: plan }] },
    surveyPlan: plan,
    sampleAreas,
    sampleEnumerators: ["DTV-001"],
    sampleUnits: none,
  });
  const user = userEvent.setup();
  const field = await screen.findByRole("combobox", { name: "Địa bàn" });
  await user.click(field);
  await screen.findByRole("option", { name: "Còn nữa: gõ thêm để tìm" });
  expect(screen.queryByRole("option", { name: "Xã 130" })).toBeNull();
  await user.type(field, "Xã 130");
  await user.click(await screen.findByRole("option", { name: "Xã 130" }));
  expect(new URLSearchParams(router.state.location.search).get("area")).toBe("Xã 130");
});
