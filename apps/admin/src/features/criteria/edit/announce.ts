import { createContext, use } from "react";

type Announce = (message: string) => void;

export const AnnounceContext = createContext<Announce>(() => undefined);

/** Says aloud, to who does not see the page, what has just happened on it. */
export function useAnnounce(): Announce {
  return use(AnnounceContext);
}
