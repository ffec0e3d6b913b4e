import { hasByteOrderMark } from "./csv-bytes.ts";
import { encodeUtf8 } from "./csv-utf8.ts";

/** How much of a file its kind is told by. */
export const FILE_HEAD_BYTES = 512;

/** What people choose in place of a CSV file. */
export type ForeignFileKind = "XLSX" | "XLS" | "ZIP" | "PDF" | "HTML" | "UTF16";

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const PDF = [...encodeUtf8("%PDF-")];
const UTF16_LE_MARK = [0xff, 0xfe];
const UTF16_BE_MARK = [0xfe, 0xff];
/** The bytes of a ZIP entry before its name. */
const ZIP_ENTRY_BYTES = 30;
/** The parts an Office Open XML package may begin with (ECMA-376, part 2). */
const PACKAGE_PARTS = ["[Content_Types].xml", "_rels/", "docProps/", "xl/"].map(encodeUtf8);
const MARKUP = /^\s*<(?:!--|(?:!doctype|\?xml|html|head|body|meta|table)\b)/i;

/**
 * What the file is that begins with these bytes, by the marks that formats put there; null for text
 * in UTF-8 or in an older encoding, which the columns are then looked for in. Give the first
 * `FILE_HEAD_BYTES`, or all there are.
 *
 * An Excel file locked by a password is a compound file, as the old .xls is. Text in UTF-16 has
 * its mark, or else a zero beside its first letter.
 */
export function foreignFileKind(bytes: Uint8Array): ForeignFileKind | null {
  if (startsWith(bytes, ZIP)) {
    return PACKAGE_PARTS.some((part) => startsWith(bytes, part, ZIP_ENTRY_BYTES)) ? "XLSX" : "ZIP";
  }
  if (startsWith(bytes, COMPOUND_FILE)) return "XLS";
  if (startsWith(bytes, PDF)) return "PDF";
  if (startsWith(bytes, UTF16_LE_MARK) || startsWith(bytes, UTF16_BE_MARK)) return "UTF16";
  if (bytes.length > 1 && (bytes[0] === 0) !== (bytes[1] === 0)) return "UTF16";
  const text = bytes.subarray(hasByteOrderMark(bytes, 0, bytes.length) ? 3 : 0, FILE_HEAD_BYTES);
  return MARKUP.test(String.fromCharCode(...text)) ? "HTML" : null;
}

function startsWith(bytes: Uint8Array, mark: ArrayLike<number>, at = 0): boolean {
  for (let i = 0; i < mark.length; i++) if (bytes[at + i] !== mark[i]) return false;
  return true;
}
