import type { Action } from "@sipas/domain/access";
import { NoRightState } from "@sipas/ui";
import { Outlet } from "react-router";
import { Screen } from "../lib/Screen.tsx";
import { useCan } from "../session/viewer-context.ts";
import { text } from "./text.vi.ts";

export function RightGate({ action }: { readonly action: Action }) {
  const can = useCan();
  if (can(action)) return <Outlet />;
  return (
    <Screen title={text.noRight}>
      <NoRightState />
    </Screen>
  );
}
