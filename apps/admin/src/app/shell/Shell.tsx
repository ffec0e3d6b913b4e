import { AppFrame, SyntheticBanner, UiLink } from "@sipas/ui";
import { Outlet } from "react-router";
import { useViewer } from "../../session/viewer-context.ts";
import { text } from "../text.vi.ts";
import { ConnectionBanner } from "./ConnectionBanner.tsx";
import { Navigation } from "./Navigation.tsx";
import styles from "./Shell.module.css";
import { UserMenu } from "./UserMenu.tsx";

export function Shell() {
  const { province, demo } = useViewer();
  return (
    <AppFrame
      brand={
        <UiLink href="/" className={styles["brand"]} aria-label={text.home}>
          <img src="/favicon.svg" alt="" width={28} height={28} />
          {text.product}
        </UiLink>
      }
      context={province.name}
      user={<UserMenu />}
      navigation={<Navigation />}
      banner={(demo || province.synthetic) && <SyntheticBanner />}
    >
      <ConnectionBanner />
      <Outlet />
    </AppFrame>
  );
}
