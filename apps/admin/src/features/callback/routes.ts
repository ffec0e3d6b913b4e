import { IconPhoneCall, IconPhoneCheck } from "@tabler/icons-react";
import type { Feature } from "../../lib/feature.ts";
import { callNav, nav } from "./nav.vi.ts";
import { callbackUrls } from "./urls.ts";

export const callbackFeature: Feature = {
  action: "callback.read",
  nav: { label: nav, href: callbackUrls.overview(), icon: IconPhoneCheck },
  routes: [
    { path: "/callbacks", load: async () => (await import("./overview/OverviewScreen.tsx")).OverviewScreen },
    { path: "/callbacks/cases", load: async () => (await import("./cases/CasesScreen.tsx")).CasesScreen },
    { path: "/callbacks/cases/:id", load: async () => (await import("./cases/CaseScreen.tsx")).CaseScreen },
  ],
};

export const callingFeature: Feature = {
  action: "callback.call",
  nav: { label: callNav, href: callbackUrls.call(), icon: IconPhoneCall },
  routes: [{ path: "/callbacks/call", load: async () => (await import("./call/CallScreen.tsx")).CallScreen }],
};
