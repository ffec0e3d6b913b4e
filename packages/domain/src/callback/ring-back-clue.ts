import { parseSerial } from "../fieldwork/index.ts";
import { accept, problem, refuse, type Decision } from "../kernel/index.ts";

/** What somebody who rings back can say: the serial on the stub, or the end of the number that was called. */
export type RingBackClue =
  | { readonly kind: "SERIAL"; readonly serial: string }
  | { readonly kind: "DIGITS"; readonly digits: string };

/** Fewer last digits would fit too many people. */
const FEWEST_DIGITS = 4;
/** The digits of a landline number. */
const MOST_DIGITS = 11;
const SEPARATORS = /[\s.\-()]/gu;
const COUNTRY = /^(?:\+84|0084|84(?=\d{9,10}$))/;
const SERIAL_PARTS = /^([A-Z]{2,4}\d{2})(\d{6})(\d)$/;

/**
 * Reads what a monitor typed while somebody is on the line: a whole serial, in small letters and
 * without its hyphens too, or at least four last digits of a telephone number, spaced as one says
 * them, a whole number with +84 too. Refuses all else, a serial with a slip in it among them; the
 * message repeats no digit of a number.
 */
export function readRingBackClue(text: string): Decision<RingBackClue> {
  const plain = text.normalize("NFC").replace(SEPARATORS, "").toUpperCase();
  if (/^\+?\d+$/.test(plain)) return readDigits(plain.replace(COUNTRY, "0"));
  const parts = SERIAL_PARTS.exec(plain);
  if (!parts) return refuse(UNREADABLE);
  const serial = parts.slice(1).join("-");
  const parsed = parseSerial(serial);
  if (parsed.ok) return accept({ kind: "SERIAL", serial });
  const [{ code, message }] = parsed.problems;
  return refuse(problem(code, "clue", message));
}

function readDigits(digits: string): Decision<RingBackClue> {
  const fits = digits.length >= FEWEST_DIGITS && digits.length <= MOST_DIGITS;
  return fits ? accept({ kind: "DIGITS", digits }) : refuse(UNREADABLE);
}

const UNREADABLE = problem(
  "CLUE_UNREADABLE",
  "clue",
  `Nhập cả mã phiếu, ví dụ SL24-000123-4, hoặc ít nhất ${FEWEST_DIGITS} số cuối của số điện thoại (nhiều nhất ${MOST_DIGITS} số).`,
);
