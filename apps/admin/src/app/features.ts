import { agencyFeature } from "../features/agency/routes.ts";
import { auditFeature } from "../features/audit/routes.ts";
import { ballotFeature } from "../features/ballot/routes.ts";
import { callbackFeature, callingFeature } from "../features/callback/routes.ts";
import { criteriaFeature } from "../features/criteria/routes.ts";
import { fieldworkFeature } from "../features/fieldwork/routes.ts";
import { homeFeature } from "../features/home/routes.ts";
import { accountsFeature, myAccountFeature } from "../features/identity/routes.ts";
import { planFeature } from "../features/plan/routes.ts";
import { publicationFeature } from "../features/publication/routes.ts";
import { sampleFeature } from "../features/sample/routes.ts";
import { scoringFeature } from "../features/scoring/routes.ts";
import type { Feature } from "../lib/feature.ts";

/** Every capability of the system, in the order of the navigation: the year as it runs, what it rests on, the system. A new one is one line here. */
export const features: readonly Feature[] = [
  homeFeature,
  planFeature,
  sampleFeature,
  fieldworkFeature,
  ballotFeature,
  callingFeature,
  callbackFeature,
  scoringFeature,
  publicationFeature,
  agencyFeature,
  criteriaFeature,
  accountsFeature,
  auditFeature,
  myAccountFeature,
];
