import { IconChartBar } from "@tabler/icons-react";
import type { Feature } from "../../lib/feature.ts";
import { nav } from "./nav.vi.ts";
import { scoringUrls } from "./urls.ts";

export const scoringFeature: Feature = {
  action: "score.read",
  nav: { label: nav, href: scoringUrls.runs(), icon: IconChartBar },
  routes: [
    { path: "/results", load: async () => (await import("./runs/RunsScreen.tsx")).RunsScreen },
    {
      path: "/results/compare",
      load: async () => (await import("./compare/CompareScreen.tsx")).CompareScreen,
    },
    { path: "/results/:id", load: async () => (await import("./run/RunScreen.tsx")).RunScreen },
    { path: "/results/:id/print", load: async () => (await import("./print/PrintScreen.tsx")).PrintScreen },
  ],
};
