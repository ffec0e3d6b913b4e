import { use } from "react";
import { LinkContext, type LinkProps } from "./link-context.ts";

/** A link drawn by the app's router when the provider has one. */
export function UiLink(props: LinkProps) {
  const render = use(LinkContext);
  return render ? render(props) : <a {...props} />;
}
