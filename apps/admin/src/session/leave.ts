import { sessionUrls } from "./urls.ts";

/** A whole page load: nothing that the last person saw stays in memory for the next one. */
export function leaveAfterSignOut(): void {
  window.location.assign(sessionUrls.signIn());
}

/** The session ended while somebody was at work: sign in again, then back to this very address. */
export function leaveToSignIn(): void {
  const { pathname, search } = window.location;
  if (pathname !== sessionUrls.signIn()) window.location.replace(sessionUrls.signInAgain(pathname + search));
}
