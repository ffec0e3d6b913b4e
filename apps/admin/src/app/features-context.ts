import { createContext, use } from "react";
import type { Feature } from "../lib/feature.ts";

export const FeaturesContext = createContext<readonly Feature[]>([]);

export function useFeatures(): readonly Feature[] {
  return use(FeaturesContext);
}
