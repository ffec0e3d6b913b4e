import type { Action } from "@sipas/domain/access";
import { createContext, use } from "react";
import type { ViewerSessionFragment } from "./viewer.generated.ts";

export type Viewer = ViewerSessionFragment;

export const ViewerContext = createContext<Viewer | null>(null);

/** Who is signed in; screens behind the gate always have one. */
export function useViewer(): Viewer {
  const viewer = use(ViewerContext);
  if (!viewer) throw new Error("useViewer is for screens behind ViewerGate.");
  return viewer;
}

export function useCan(): (action: Action) => boolean {
  const { actions } = useViewer();
  return (action) => actions.includes(action);
}
