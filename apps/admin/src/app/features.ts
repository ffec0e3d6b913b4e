import { agencyFeature } from "../features/agency/routes.ts";
import { homeFeature } from "../features/home/routes.ts";
import type { Feature } from "../lib/feature.ts";

/** Every capability of the system, in the order of the navigation. A new one is one line here. */
export const features: readonly Feature[] = [homeFeature, agencyFeature];
