import { IconCalendarStats } from "@tabler/icons-react";
import type { Feature } from "../../lib/feature.ts";
import { nav } from "./nav.vi.ts";
import { planUrls } from "./urls.ts";

export const planFeature: Feature = {
  action: "plan.read",
  nav: { label: nav, href: planUrls.list(), icon: IconCalendarStats },
  routes: [
    { path: "/plans", load: async () => (await import("./list/PlansScreen.tsx")).PlansScreen },
    { path: "/plans/:id", load: async () => (await import("./plan/PlanScreen.tsx")).PlanScreen },
    {
      path: "/plans/:id/differences",
      load: async () => (await import("./differences/DifferencesScreen.tsx")).DifferencesScreen,
    },
  ],
};
