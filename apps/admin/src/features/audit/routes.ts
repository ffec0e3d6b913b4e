import { IconHistory } from "@tabler/icons-react";
import type { Feature } from "../../lib/feature.ts";
import { nav } from "./nav.vi.ts";
import { auditUrls } from "./urls.ts";

export const auditFeature: Feature = {
  action: "audit.read",
  nav: { label: nav, href: auditUrls.list(), icon: IconHistory },
  routes: [{ path: "/audit", load: async () => (await import("./list/AuditScreen.tsx")).AuditScreen }],
};
