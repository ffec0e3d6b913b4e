import { IconWalk } from "@tabler/icons-react";
import type { Feature } from "../../lib/feature.ts";
import { nav } from "./nav.vi.ts";
import { fieldworkUrls } from "./urls.ts";

export const fieldworkFeature: Feature = {
  action: "fieldwork.read",
  nav: { label: nav, href: fieldworkUrls.overview(), icon: IconWalk },
  routes: [
    { path: "/fieldwork", load: async () => (await import("./overview/OverviewScreen.tsx")).OverviewScreen },
    { path: "/fieldwork/units", load: async () => (await import("./list/UnitsScreen.tsx")).UnitsScreen },
    {
      path: "/fieldwork/imports",
      load: async () => (await import("./imports/ImportsScreen.tsx")).ImportsScreen,
    },
    {
      path: "/fieldwork/import",
      load: async () => (await import("./upload/UploadScreen.tsx")).UploadScreen,
      action: "fieldwork.import",
    },
  ],
};
