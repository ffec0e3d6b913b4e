import { IconHome } from "@tabler/icons-react";
import type { Feature } from "../../lib/feature.ts";
import { text } from "./text.vi.ts";

export const homeFeature: Feature = {
  nav: { label: text.title, href: "/", icon: IconHome },
  routes: [{ path: "/", load: async () => (await import("./HomeScreen.tsx")).HomeScreen }],
};
