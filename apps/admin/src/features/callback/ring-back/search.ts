import type { FindRingBackMutation } from "./ring-back.generated.ts";

/** What a search found. */
export type Search = Extract<FindRingBackMutation["findRingBack"], { readonly __typename: "RingBackSearch" }>;
