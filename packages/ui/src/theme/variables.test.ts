import type { MantineTheme } from "@mantine/core";
import { describe, expect, it } from "vitest";
import { cssVariablesResolver } from "./variables.ts";

const { light, dark } = cssVariablesResolver({} as MantineTheme);

/** The share of light a colour throws back, as WCAG 2 reckons it. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [brighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (brighter + 0.05) / (darker + 0.05);
}

describe.each([
  ["light", light],
  ["dark", dark],
])("a calm button in %s", (_, variables) => {
  const colours = new Map(Object.entries(variables));
  const colour = (name: string) => colours.get(name) ?? expect.unreachable(name);

  it.each(["accent", "red"])("keeps its %s, readable on the page and under the pointer", (name) => {
    const words = colour(`--mantine-color-${name}-light-color`);
    for (const ground of [
      "--sipas-surface",
      "--sipas-canvas",
      `--mantine-color-${name}-light`,
      `--mantine-color-${name}-light-hover`,
    ]) {
      expect(contrast(words, colour(ground)), ground).toBeGreaterThan(4.5);
    }
    expect(contrast(words, colour("--sipas-text"))).toBeGreaterThan(1.5);
  });
});
