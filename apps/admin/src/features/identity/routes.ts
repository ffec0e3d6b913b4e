import { IconUsers } from "@tabler/icons-react";
import type { Feature } from "../../lib/feature.ts";
import { nav } from "./nav.vi.ts";
import { identityUrls } from "./urls.ts";

export const accountsFeature: Feature = {
  action: "account.manage",
  nav: { label: nav, href: identityUrls.accounts(), icon: IconUsers },
  routes: [
    { path: "/accounts", load: async () => (await import("./accounts/AccountsScreen.tsx")).AccountsScreen },
  ],
};

/** Open to all who signed in; it is reached from the user's menu. */
export const myAccountFeature: Feature = {
  routes: [
    { path: "/my-account", load: async () => (await import("./mine/MyAccountScreen.tsx")).MyAccountScreen },
  ],
};
