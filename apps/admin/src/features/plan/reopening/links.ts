import { ballotUrls } from "../../ballot/urls.ts";
import { callbackUrls } from "../../callback/urls.ts";
import { fieldworkUrls } from "../../fieldwork/urls.ts";
import { publicationUrls } from "../../publication/urls.ts";

const LINKS: Readonly<Record<string, (planId: string) => string>> = {
  "stages.FIELDWORK": fieldworkUrls.overview,
  "stages.BALLOTS": ballotUrls.closing,
  "stages.CALLBACK": callbackUrls.overview,
  "stages.PUBLISH": publicationUrls.year,
};

/** Where what a problem names can be undone first; undefined where nothing can be done. */
export function linkOf(path: string, planId: string): string | undefined {
  return LINKS[path]?.(planId);
}
