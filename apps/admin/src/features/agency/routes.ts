import { IconBuilding } from "@tabler/icons-react";
import type { Feature } from "../../lib/feature.ts";
import { nav } from "./nav.vi.ts";
import { agencyUrls } from "./urls.ts";

export const agencyFeature: Feature = {
  action: "agency.read",
  nav: { label: nav, href: agencyUrls.roster(), icon: IconBuilding },
  routes: [
    { path: "/agencies", load: async () => (await import("./roster/RosterScreen.tsx")).RosterScreen },
    { path: "/agencies/:code", load: async () => (await import("./agency/AgencyScreen.tsx")).AgencyScreen },
  ],
};
