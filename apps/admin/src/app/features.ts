import { agencyFeature } from "../features/agency/routes.ts";
import { auditFeature } from "../features/audit/routes.ts";
import { criteriaFeature } from "../features/criteria/routes.ts";
import { homeFeature } from "../features/home/routes.ts";
import { accountsFeature, myAccountFeature } from "../features/identity/routes.ts";
import type { Feature } from "../lib/feature.ts";

/** Every capability of the system, in the order of the navigation. A new one is one line here. */
export const features: readonly Feature[] = [
  homeFeature,
  agencyFeature,
  criteriaFeature,
  accountsFeature,
  auditFeature,
  myAccountFeature,
];
