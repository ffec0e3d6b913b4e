export const sessionUrls = {
  signIn: (from?: string) =>
    from && from !== "/" ? `/sign-in?${new URLSearchParams({ from })}` : "/sign-in",
};

/** Where to go after sign-in: only ever a path of this very site. */
export function safeReturn(from: string | null): string {
  return from && /^\/(?![/\\])/.test(from) && !from.startsWith("/sign-in") ? from : "/";
}
