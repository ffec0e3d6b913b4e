import QRCode from "qrcode";
import type { Doc } from "./paper.ts";

/** The side of a printed code: 21 modules of 3 points, some 22 millimetres. */
export const QR_SIDE = 63;

/**
 * The serial as a QR code, and nothing beside it: whoever reads the code learns what stands next to it
 * in print. Level Q still reads with a quarter of the code soiled; a serial of the longest form fits
 * the smallest size (21 × 21).
 */
export function drawQr(doc: Doc, serial: string, left: number, top: number): void {
  const { modules } = QRCode.create(serial, { errorCorrectionLevel: "Q" });
  const side = QR_SIDE / modules.size;
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0; column < modules.size; column++) {
      if (modules.get(row, column)) doc.rect(left + column * side, top + row * side, side, side);
    }
  }
  doc.fill("black");
}
