import { Foundation1732000000000 } from "./1732000000000-foundation.ts";

/** In the order they run; listed, never globbed. */
export const MIGRATIONS = [Foundation1732000000000];
