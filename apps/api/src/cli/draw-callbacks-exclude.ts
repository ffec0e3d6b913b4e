import { decodeUtf8, isUtf8 } from "@sipas/domain/kernel";
import type { Diagnostics } from "./diagnostics.ts";
import { readChunks } from "./files.ts";

const INVALID_UTF8 = "Dòng này không ở mã UTF-8; lưu lại tệp ở mã UTF-8.";
const UNKNOWN_SERIAL = "số phiếu này không có trong danh sách phiếu nên không được tính";
const LINE_END = /\r\n|\n|\r/;
const OUTER_SPACES = /^ +| +$/g;

/**
 * The serials of earlier waves, one a line, without a header: UTF-8 with or without BOM, outer
 * ASCII spaces and blank lines skipped, no quoting. A serial that comes twice counts once; one that
 * is not in the list is left in with a warning, since the draw takes no notice of it.
 */
export function readExcluded(
  file: string,
  serials: ReadonlySet<string>,
  diagnostics: Diagnostics,
): ReadonlySet<string> {
  const chunks: Uint8Array[] = [];
  const unreadable = readChunks(file, (chunk) => chunks.push(chunk.slice()));
  if (unreadable !== null) diagnostics.error({ file, line: 1, column: "-" }, unreadable);
  const excluded = new Set<string>();
  // Latin-1 keeps every byte, so that lines can be parted before they are known to be UTF-8.
  const lines = Buffer.concat(chunks).toString("latin1").split(LINE_END);
  for (const [place, latin] of lines.entries()) {
    const bytes = Buffer.from(latin, "latin1");
    if (!isUtf8(bytes, 0, bytes.length)) {
      diagnostics.error({ file, line: place + 1, column: "-" }, INVALID_UTF8);
      continue;
    }
    const text = place === 0 ? decodeUtf8(bytes).replace(/^\uFEFF/, "") : decodeUtf8(bytes);
    const serial = text.replaceAll(OUTER_SPACES, "");
    if (serial === "" || excluded.has(serial)) continue;
    excluded.add(serial);
    if (!diagnostics.failed && !serials.has(serial)) {
      diagnostics.warn(file, `dòng ${place + 1}: ${UNKNOWN_SERIAL}.`);
    }
  }
  return excluded;
}
