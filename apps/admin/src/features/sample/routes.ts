import { IconUsersGroup } from "@tabler/icons-react";
import type { Feature } from "../../lib/feature.ts";
import { nav } from "./nav.vi.ts";
import { sampleUrls } from "./urls.ts";

export const sampleFeature: Feature = {
  action: "sample.read",
  nav: { label: nav, href: sampleUrls.list(), icon: IconUsersGroup },
  routes: [
    { path: "/sample", load: async () => (await import("./list/SampleScreen.tsx")).SampleScreen },
    {
      path: "/sample/closing",
      load: async () => (await import("./closing/ClosingScreen.tsx")).ClosingScreen,
    },
    {
      path: "/sample/imports",
      load: async () => (await import("./imports/ImportsScreen.tsx")).ImportsScreen,
    },
    {
      path: "/sample/import",
      load: async () => (await import("./upload/UploadScreen.tsx")).UploadScreen,
      action: "sample.import",
    },
  ],
};
