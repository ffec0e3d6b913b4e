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
      load: async () => (await import("./list/FormsScreen.tsx")).FormsScreen,
    },
    {
      path: "/criteria-sets/compare",
      load: async () => (await import("./compare/CompareScreen.tsx")).CompareScreen,
    },
    {
      path: "/criteria-sets/:code",
      load: async () => (await import("./set/FormScreen.tsx")).FormScreen,
    },
    {
      path: "/criteria-sets/:code/edit",
      action: "criteria.edit",
      load: async () => (await import("./edit/EditFormScreen.tsx")).EditFormScreen,
    },
  ],
};
