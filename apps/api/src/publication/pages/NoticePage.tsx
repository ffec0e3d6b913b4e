import { PUBLIC_ROOT } from "@sipas/domain/publication";
import { Page } from "./Page.tsx";
import { text } from "./text.vi.ts";

export type Notice = "missing" | "damaged" | "changed";

/** Why there is nothing to read at an address. */
export function NoticePage({ notice }: { readonly notice: Notice }) {
  const { title, hint } = text[notice];
  return (
    <Page title={title}>
      <h1>{title}</h1>
      <p>{hint}</p>
      {notice !== "changed" && (
        <p>
          <a href={PUBLIC_ROOT}>{text.all}</a>
        </p>
      )}
    </Page>
  );
}
