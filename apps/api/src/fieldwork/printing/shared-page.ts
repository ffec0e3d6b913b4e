import type { Placed } from "./paginate.ts";
import { PAGE, type Doc } from "./paper.ts";

/** What many pages show alike, stored in the file once (a form XObject, ISO 32000-2, 8.10). */
export interface SharedPage {
  readonly name: string;
  readonly object: PDFKit.PDFKitReference;
}

/** Draws what the page's blocks have in common into an object of its own instead of onto the current page. */
export function sharePage(doc: Doc, name: string, placed: readonly Placed[]): SharedPage {
  const { page } = doc;
  const { content } = page;
  const fonts: object = page.fonts;
  const object = doc.ref({
    Type: "XObject",
    Subtype: "Form",
    BBox: [0, 0, PAGE.width, PAGE.height],
    Resources: { Font: fonts },
  });
  page.content = object;
  for (const { block, top } of placed) block.draw(doc, top);
  page.content = content;
  object.end(null);
  return { name, object };
}

/** Shows it on the current page. */
export function showShared(doc: Doc, { name, object }: SharedPage): void {
  doc.page.xobjects[name] = object;
  doc.addContent(`/${name} Do`);
}
