import { fileURLToPath } from "node:url";
import PdfKit from "pdfkit";

export type Doc = PDFKit.PDFDocument;

/** A4 and what of it is printed on, in points (1/72 inch); the same left and right, so that both sides lie alike. */
export const PAGE = { width: 595.28, height: 841.89, left: 42, right: 553.28, top: 30, bottom: 812 } as const;
export const CONTENT_WIDTH = PAGE.right - PAGE.left;

// Administrative documents are set in Times New Roman. Tinos has its widths and all of Vietnamese, and
// the SIL Open Font License lets it be embedded; the licence lies beside the files in the package.
const FACES = {
  regular: () => import.meta.resolve("@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf"),
  italic: () => import.meta.resolve("@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf"),
  bold: () => import.meta.resolve("@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf"),
} as const;

export interface Style {
  readonly face: keyof typeof FACES;
  /** Points */
  readonly size: number;
  readonly align?: "left" | "center" | "right";
  readonly color?: string;
}

/** Between the lines of a paragraph, beside what the typeface has of its own. */
const LEADING = 1.5;

export const INK = "black";
export const BODY: Style = { face: "regular", size: 12 };
export const STRONG: Style = { face: "bold", size: 12 };
export const NOTE: Style = { face: "italic", size: 12 };

/** An empty document with the typefaces of the ballot. `at` stands in it as the time of printing. */
export function newDocument(title: string, at: Date): Doc {
  const doc = new PdfKit({
    size: "A4",
    margin: 0,
    autoFirstPage: false,
    pdfVersion: "1.7",
    lang: "vi-VN",
    displayTitle: true,
    info: { Title: title, CreationDate: at },
  });
  for (const [face, addressOf] of Object.entries(FACES)) {
    doc.registerFont(face, fileURLToPath(addressOf()));
  }
  return doc;
}

/** How high a paragraph of this width will be. The document needs a page to be measured on. */
export function heightOf(doc: Doc, words: string, style: Style, width: number): number {
  return doc.font(style.face).fontSize(style.size).heightOfString(words, { width, lineGap: LEADING });
}

/** Sets a paragraph; `top` is its upper edge. */
export function write(
  doc: Doc,
  words: string,
  { face, size, align = "left", color = INK }: Style,
  left: number,
  top: number,
  width: number,
): void {
  doc.font(face).fontSize(size).fillColor(color);
  doc.text(words, left, top, { width, align, lineGap: LEADING });
}

/** How wide words are on one line. */
export function widthOf(doc: Doc, words: string, { face, size }: Style): number {
  return doc.font(face).fontSize(size).widthOfString(words);
}

export function line(doc: Doc, x1: number, y1: number, x2: number, y2: number, width = 0.6): void {
  doc.moveTo(x1, y1).lineTo(x2, y2).lineWidth(width).stroke(INK);
}

/** The side of a square to be marked. */
export const TICK = 12;

/** A square to be marked. */
export function tick(doc: Doc, left: number, top: number): void {
  doc.rect(left, top, TICK, TICK).lineWidth(0.9).stroke(INK);
}
