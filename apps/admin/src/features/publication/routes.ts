import { IconWorldUpload } from "@tabler/icons-react";
import type { Feature } from "../../lib/feature.ts";
import { nav } from "./nav.vi.ts";
import { publicationUrls } from "./urls.ts";

export const publicationFeature: Feature = {
  action: "publication.read",
  nav: { label: nav, href: publicationUrls.year(), icon: IconWorldUpload },
  routes: [
    {
      path: "/publication",
      load: async () => (await import("./year/PublicationScreen.tsx")).PublicationScreen,
    },
  ],
};
