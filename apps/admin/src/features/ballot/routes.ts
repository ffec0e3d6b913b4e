import { IconClipboardList } from "@tabler/icons-react";
import type { Feature } from "../../lib/feature.ts";
import { nav } from "./nav.vi.ts";
import { ballotUrls } from "./urls.ts";

export const ballotFeature: Feature = {
  action: "ballot.read",
  nav: { label: nav, href: ballotUrls.list(), icon: IconClipboardList },
  routes: [
    { path: "/ballots", load: async () => (await import("./list/BallotsScreen.tsx")).BallotsScreen },
    {
      path: "/ballots/imports",
      load: async () => (await import("./imports/ImportsScreen.tsx")).ImportsScreen,
    },
    {
      path: "/ballots/closing",
      load: async () => (await import("./closing/ClosingScreen.tsx")).ClosingScreen,
    },
    {
      path: "/ballots/import",
      load: async () => (await import("./upload/UploadScreen.tsx")).UploadScreen,
      action: "ballot.import",
    },
    { path: "/ballots/:id", load: async () => (await import("./ballot/BallotScreen.tsx")).BallotScreen },
  ],
};
