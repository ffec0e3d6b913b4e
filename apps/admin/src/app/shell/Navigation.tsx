import { NavList } from "@sipas/ui";
import { useLocation } from "react-router";
import { useCan } from "../../session/viewer-context.ts";
import { useFeatures } from "../features-context.ts";
import { currentEntry, navigationFor } from "./navigation.ts";

export function Navigation() {
  const { pathname } = useLocation();
  const entries = navigationFor(useFeatures(), useCan());
  const current = currentEntry(entries, pathname);
  return (
    <NavList
      items={entries.map(({ href, label, icon: Icon }) => ({
        href,
        label,
        icon: <Icon size={20} stroke={1.6} />,
        active: href === current?.href,
      }))}
    />
  );
}
