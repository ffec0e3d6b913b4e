import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  type FileChild,
  type IParagraphOptions,
  type IRunOptions,
  type ISectionOptions,
} from "docx";

const FONT = "Times New Roman";
/** Sizes are half points. */
export const BODY_SIZE = 28;
export const SMALL_SIZE = 24;
export const TABLE_SIZE = 24;

/** A4 in twentieths of a point, as Word names it. */
const A4 = { width: 11_906, height: 16_838 };
const MARGINS = { top: 20, bottom: 20, left: 30, right: 20, header: 10, footer: 10, gutter: 0 };

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
export const NO_BORDERS = {
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
  insideHorizontal: NO_BORDER,
  insideVertical: NO_BORDER,
} as const;

/** How wide the text of a page is, in twentieths of a point. */
export function textWidth(orientation: "portrait" | "landscape"): number {
  const page = orientation === "portrait" ? A4.width : A4.height;
  return page - convertMillimetersToTwip(MARGINS.left + MARGINS.right);
}

/** Words of one look. */
export function words(text: string, look: Omit<IRunOptions, "text" | "children"> = {}): TextRun {
  return new TextRun({ text, font: FONT, size: BODY_SIZE, ...look });
}

/** A paragraph as the body of a document has it: justified, its first line set in. */
export function body(text: string, look: IParagraphOptions = {}): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    spacing: { before: 80, after: 80, line: 288 },
    indent: { firstLine: convertMillimetersToTwip(10) },
    children: [words(text)],
    ...look,
  });
}

/** A heading of the body, bold; it stays with what follows it. */
export function heading(text: string): Paragraph {
  return body(text, { keepNext: true, children: [words(text, { bold: true })] });
}

/** A line in the middle of the page, or of its cell. */
export function centred(
  text: string,
  look: Omit<IRunOptions, "text" | "children"> = {},
  spacing: { readonly before?: number; readonly after?: number } = {},
): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 0, after: 0, ...spacing },
    children: [words(text, look)],
  });
}

/** An empty line that never parts from what follows it. */
export function gap(): Paragraph {
  return new Paragraph({ keepNext: true, spacing: { before: 0, after: 0 }, children: [words("")] });
}

/** A thin line in the middle of `width`, as wide as `part` of it: beneath an issuing body, a motto or a title. */
export function rule(width: number, part: number): Paragraph {
  const side = Math.round((width * (1 - part)) / 2);
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: 0, after: 60, line: 60, lineRule: "exact" },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 0, color: "000000" } },
    children: [],
  });
}

/** A section on A4 paper: page numbers top centre, none on its first page. */
export function section(
  orientation: "portrait" | "landscape",
  children: readonly FileChild[],
): ISectionOptions {
  return {
    properties: {
      titlePage: true,
      page: {
        size: {
          ...A4,
          orientation: orientation === "portrait" ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
        },
        margin: Object.fromEntries(
          Object.entries(MARGINS).map(([side, width]) => [side, convertMillimetersToTwip(width)]),
        ),
      },
    },
    headers: {
      first: new Header({ children: [new Paragraph({ children: [] })] }),
      default: new Header({
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            children: [new TextRun({ children: [PageNumber.CURRENT], font: FONT, size: 26 })],
          }),
        ],
      }),
    },
    children: [...children],
  };
}

/** The file of a document. It asks Word to update nothing: page numbers are counted as it is shown. */
export function pack(title: string, part: ISectionOptions): Promise<Buffer> {
  const file = new Document({
    title,
    creator: "SIPAS",
    lastModifiedBy: "SIPAS",
    styles: { default: { document: { run: { font: FONT, size: BODY_SIZE, language: { value: "vi-VN" } } } } },
    sections: [part],
  });
  return Packer.toBuffer(file);
}
