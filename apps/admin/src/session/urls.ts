export const sessionUrls = {
  signIn: (from?: string) => withQuery("/sign-in", wayBack(from)),
  /** Says on the page why one is asked to sign in again. */
  signInAgain: (from: string) => withQuery("/sign-in", { ...wayBack(from), ended: "1" }),
};

function wayBack(from: string | undefined): Record<string, string> {
  return from && from !== "/" ? { from } : {};
}

function withQuery(path: string, query: Readonly<Record<string, string>>): string {
  const search = new URLSearchParams(query).toString();
  return search ? `${path}?${search}` : path;
}

/** Where to go after sign-in: only ever a path of this very site. */
export function safeReturn(from: string | null): string {
  return from && /^\/(?![/\\])/.test(from) && !from.startsWith("/sign-in") ? from : "/";
}
