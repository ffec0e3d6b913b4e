import { Stack } from "@mantine/core";
import { useDocumentTitle } from "@mantine/hooks";
import { Crumbs, PageHeader, type Crumb, type PageHeaderProps } from "@sipas/ui";
import { useEffect, useRef, type ReactNode } from "react";
import { useLocation } from "react-router";
import { text } from "./text.vi.ts";

export interface ScreenProps extends Pick<PageHeaderProps, "badges" | "description" | "actions"> {
  readonly title: string;
  /** The way here; the screen itself is added as the last step. */
  readonly crumbs?: readonly Crumb[];
  readonly children: ReactNode;
}

/** The frame of every screen: its title in the tab and on the page, where the focus goes on navigation. */
export function Screen({ title, crumbs, children, ...header }: ScreenProps) {
  const box = useRef<HTMLDivElement>(null);
  const { pathname, key } = useLocation();
  const shown = useRef(key === "default" ? pathname : null);
  useDocumentTitle(`${title} – ${text.product}`);

  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    const heading = box.current?.querySelector("h1");
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }, [pathname]);

  return (
    <div ref={box}>
      <PageHeader
        title={title}
        {...(crumbs ? { breadcrumbs: <Crumbs items={[...crumbs, { label: title }]} /> } : {})}
        {...header}
      />
      <Stack gap="lg">{children}</Stack>
    </div>
  );
}
