import { createContext, type MouseEventHandler, type ReactNode } from "react";

export interface LinkProps {
  readonly href: string;
  readonly children?: ReactNode;
  readonly className?: string | undefined;
  readonly title?: string | undefined;
  readonly onClick?: MouseEventHandler<HTMLAnchorElement> | undefined;
  readonly "aria-current"?: "page" | undefined;
  readonly "aria-label"?: string | undefined;
}

export type RenderLink = (props: LinkProps) => ReactNode;

export const LinkContext = createContext<RenderLink | undefined>(undefined);
