import { createHash } from "node:crypto";
import { sha256Hex } from "@sipas/domain/kernel";
import { publicPathOf, type Snapshot } from "@sipas/domain/publication";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { AgencyPage } from "./AgencyPage.tsx";
import { ListPage, type ListedYear } from "./ListPage.tsx";
import { NoticePage, type Notice } from "./NoticePage.tsx";
import { STYLE } from "./style.ts";
import { YearPage } from "./YearPage.tsx";

export interface RenderedPage {
  readonly html: string;
  /** The Base64 SHA-256 of its one style element. */
  readonly styleHash: string;
  /** SHA-256 of the HTML in hex. */
  readonly digest: string;
}

export interface PublicPage extends RenderedPage {
  readonly path: string;
}

const STYLE_HASH = createHash("sha256").update(STYLE).digest("base64");

/** All pages of a year: its own and one an agency, each at its public path. */
export function renderYear(snapshot: Snapshot, digest: string): readonly PublicPage[] {
  const { province, year, agencies } = snapshot;
  return [
    { path: publicPathOf(province.code, year), ...render(<YearPage snapshot={snapshot} digest={digest} />) },
    ...agencies.map((agency) => ({
      path: publicPathOf(province.code, year, agency.code),
      ...render(<AgencyPage snapshot={snapshot} agency={agency} digest={digest} />),
    })),
  ];
}

export function renderList(years: readonly ListedYear[]): RenderedPage {
  return render(<ListPage years={years} />);
}

export function renderNotice(notice: Notice): RenderedPage {
  return render(<NoticePage notice={notice} />);
}

function render(page: ReactElement): RenderedPage {
  const html = `<!doctype html>${renderToStaticMarkup(page)}`;
  return { html, styleHash: STYLE_HASH, digest: sha256Hex(html) };
}
