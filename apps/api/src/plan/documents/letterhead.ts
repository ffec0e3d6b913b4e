import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import { centred, NO_BORDERS, rule, SMALL_SIZE, textWidth, words } from "./paper.ts";
import { text } from "./text.vi.ts";

export interface LetterheadFacts {
  /** The body above the one that issues; null where there is none. */
  readonly above: string | null;
  readonly issuer: readonly string[];
  /** "Số:      /KH-UBND" */
  readonly number: string;
  readonly placeAndDate: string;
}

const LEFT_PART = 0.38;
const NO_MARGINS = { left: 0, right: 0, top: 0, bottom: 0 } as const;

/** The two-column head of an administrative document: who issues it beside the national name and motto. */
export function letterhead({ above, issuer, number, placeAndDate }: LetterheadFacts): Table {
  const width = textWidth("portrait");
  const left = Math.round(width * LEFT_PART);
  const right = width - left;
  const cell = (columns: number, children: Paragraph[]) =>
    new TableCell({
      width: { size: columns, type: WidthType.DXA },
      borders: NO_BORDERS,
      margins: NO_MARGINS,
      children,
    });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: [left, right],
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    rows: [
      new TableRow({
        children: [
          cell(left, [
            ...(above === null ? [] : [centred(above, { size: 26 })]),
            ...issuer.map((line) => centred(line, { bold: true, size: 26 })),
            rule(left, 0.35),
          ]),
          cell(right, [
            centred(text.nation, { bold: true, size: SMALL_SIZE }),
            centred(text.motto, { bold: true, size: 26 }),
            rule(right, 0.62),
          ]),
        ],
      }),
      new TableRow({
        children: [
          cell(left, [centred(number, { size: 26 }, { before: 60 })]),
          cell(right, [centred(placeAndDate, { italics: true, size: 26 }, { before: 60 })]),
        ],
      }),
    ],
  });
}

export interface SignatureFacts {
  readonly recipients: readonly string[];
  /** "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH": the competence line; nobody's name stands under it. */
  readonly competence: readonly string[];
}

/** "Nơi nhận" beside the competence line, with the room in which the signer signs. */
export function signature({ recipients, competence }: SignatureFacts): Table {
  const width = textWidth("portrait");
  const left = Math.round(width / 2);
  const line = (value: string, look: object) =>
    new Paragraph({
      alignment: AlignmentType.LEFT,
      spacing: { before: 0, after: 0 },
      children: [words(value, look)],
    });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: [left, width - left],
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    rows: [
      new TableRow({
        cantSplit: true,
        children: [
          new TableCell({
            borders: NO_BORDERS,
            children: [
              line(text.recipients, { bold: true, italics: true, size: SMALL_SIZE }),
              ...recipients.map((recipient) => line(recipient, { size: 22 })),
            ],
          }),
          new TableCell({
            borders: NO_BORDERS,
            children: [
              ...competence.map((part) => centred(part, { bold: true })),
              ...Array.from({ length: 5 }, () => centred("")),
            ],
          }),
        ],
      }),
    ],
  });
}
