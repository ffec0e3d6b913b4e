import type { Action } from "@sipas/domain/access";
import type { ComponentType } from "react";

export interface NavEntry {
  readonly label: string;
  readonly href: string;
  readonly icon: ComponentType<{ readonly size?: number | string; readonly stroke?: number | string }>;
}

export interface FeatureRoute {
  readonly path: string;
  readonly load: () => Promise<ComponentType>;
  /** The right without which the screen is not shown; the feature's own when left out. */
  readonly action?: Action;
}

/** A capability as the shell knows it. Screens load lazily. */
export interface Feature {
  readonly routes: readonly FeatureRoute[];
  /** The right to see its screens and its entry in the navigation; none for screens open to all who signed in. */
  readonly action?: Action;
  readonly nav?: NavEntry;
}
