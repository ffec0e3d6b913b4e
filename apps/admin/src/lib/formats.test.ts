import { expect, it } from "vitest";
import { formatInstant, formatInstantDay } from "./formats.ts";

it("writes an instant by the clock of Việt Nam, wherever the browser is", () => {
  expect(formatInstant("2024-11-04T18:05:00.000Z")).toBe("05/11/2024 01:05");
  expect(formatInstantDay("2024-11-04T16:59:59.000Z")).toBe("04/11/2024");
});
