import { IconListCheck } from "@tabler/icons-react";
import type { Feature } from "../../lib/feature.ts";
import { nav } from "./nav.vi.ts";
import { criteriaUrls } from "./urls.ts";

export const criteriaFeature: Feature = {
  action: "criteria.read",
  nav: { label: nav, href: criteriaUrls.list(), icon: IconListCheck },
  routes: [
    {
      path: "/criteria-sets",
      load: async () => (await import("./list/CriteriaSetsScreen.tsx")).CriteriaSetsScreen,
    },
    {
      path: "/criteria-sets/:code",
      load: async () => (await import("./set/CriteriaSetScreen.tsx")).CriteriaSetScreen,
    },
  ],
};
