import { PUBLIC_ROOT } from "@sipas/domain/publication";
import type { ReactNode } from "react";
import { STYLE } from "./style.ts";
import { text } from "./text.vi.ts";

export interface PageProps {
  readonly title: string;
  /** Some of the figures are invented: said first, and impossible to miss. */
  readonly synthetic?: boolean;
  readonly children: ReactNode;
}

/** The whole document of a public page. */
export function Page({ title, synthetic = false, children }: PageProps) {
  return (
    <html lang="vi">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{synthetic ? `${title} (${text.synthetic.title.toLowerCase()})` : title}</title>
        <link rel="icon" href="/favicon.svg" />
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body>
        <a className="skip" href="#main">
          {text.skip}
        </a>
        {synthetic && (
          <aside className="synthetic" aria-label={text.synthetic.title}>
            <div>
              <strong>{text.synthetic.title}</strong>
              {text.synthetic.hint}
            </div>
          </aside>
        )}
        <header className="bar-top">{text.brand}</header>
        <main id="main">{children}</main>
        <footer>
          <a href={PUBLIC_ROOT}>{text.all}</a>
          <a href="/sign-in">{text.staff}</a>
        </footer>
      </body>
    </html>
  );
}
