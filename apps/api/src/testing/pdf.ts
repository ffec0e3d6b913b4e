import { PDFiumLibrary, type PDFiumPage } from "@hyzyla/pdfium";
import jsQr from "jsqr";

const library = PDFiumLibrary.init();

/** The pages of a PDF as a viewer has them, read by the library that browsers show PDFs with. */
async function readPages<T>(
  pdf: AsyncIterable<Uint8Array>,
  read: (page: PDFiumPage) => Promise<T>,
): Promise<readonly T[]> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of pdf) chunks.push(chunk);
  const document = await (await library).loadDocument(Buffer.concat(chunks));
  try {
    const pages: T[] = [];
    for (const page of document.pages()) pages.push(await read(page));
    return pages;
  } finally {
    document.destroy();
  }
}

/** What can be selected and copied of each page, every run of blanks as one. */
export function textsOf(pdf: AsyncIterable<Uint8Array>): Promise<readonly string[]> {
  return readPages(pdf, async (page) => page.getText().replaceAll(/\s+/g, " ").trim());
}

/** What the QR code in the upper quarter of each page holds; null where there is none. */
export function codesOf(pdf: AsyncIterable<Uint8Array>): Promise<readonly (string | null)[]> {
  return readPages(pdf, async (page) => {
    const { data, width, height } = await page.render({ scale: 1.5 });
    const code = jsQr.default(new Uint8ClampedArray(data), width, height, {
      inversionAttempts: "dontInvert",
    });
    // Of a page without a code it sometimes reads one without a letter.
    return code?.data || null;
  });
}
