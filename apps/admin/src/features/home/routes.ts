import { IconHome } from "@tabler/icons-react";
import type { Feature } from "../../lib/feature.ts";
import { nav } from "./nav.vi.ts";

export const homeFeature: Feature = {
  nav: { label: nav, href: "/", icon: IconHome },
  routes: [{ path: "/", load: async () => (await import("./HomeScreen.tsx")).HomeScreen }],
};
