import { accept, problem, refuse, type Decision } from "../kernel/index.ts";

/** What a ballot's serial says: the province, the survey year and the ballot's number in that year. */
export interface Serial {
  readonly provinceCode: string;
  readonly year: number;
  /** 1 to 999999 */
  readonly number: number;
}

/** The quasigroup of H. M. Damm: every single wrong digit and every swap of neighbours is caught. */
const DAMM = [
  [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
  [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
  [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
  [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
  [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
  [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
  [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
  [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
  [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
  [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
] as const;

/** The Damm check digit of a run of decimal digits. */
export function dammDigit(digits: string): number {
  return Array.from(digits, Number).reduce((interim, digit) => DAMM[interim]![digit]!, 0);
}

/**
 * The serial as it is printed on the ballot and its stub: `SL24-000123-4`. The check digit runs over
 * the four digits of the year and the six of the number. Throws when a part does not fit the format:
 * serials are issued by us, so that is a fault and not input.
 */
export function formatSerial({ provinceCode, year, number }: Serial): string {
  if (!/^[A-Z]{2,4}$/.test(provinceCode)) throw new RangeError("a province's code is 2 to 4 letters");
  if (!Number.isInteger(year) || year < 2000 || year > 2099) throw new RangeError("year out of 2000 to 2099");
  if (!Number.isInteger(number) || number < 1 || number > 999_999)
    throw new RangeError("number out of range");
  const twoDigits = String(year).slice(2);
  const sixDigits = String(number).padStart(6, "0");
  return `${provinceCode}${twoDigits}-${sixDigits}-${dammDigit(`${year}${sixDigits}`)}`;
}

/** Reads a printed serial. Refuses another form, and a check digit that shows a slip of the pen or the key. */
export function parseSerial(text: string): Decision<Serial> {
  const match = /^([A-Z]{2,4})(\d{2})-(\d{6})-(\d)$/.exec(text);
  if (!match || match[3] === "000000") {
    return refuse(
      problem(
        "SERIAL_FORMAT",
        "serial",
        "Số phiếu không đúng dạng; nhập như in trên phiếu, ví dụ SL24-000123-4.",
      ),
    );
  }
  const [, provinceCode = "", year = "", number = "", check = ""] = match;
  if (dammDigit(`20${year}${number}`) !== Number(check)) {
    return refuse(
      problem(
        "SERIAL_CHECK_DIGIT",
        "serial",
        `Số phiếu ${text} sai chữ số kiểm tra; đối chiếu lại với phiếu.`,
      ),
    );
  }
  return accept({ provinceCode, year: 2000 + Number(year), number: Number(number) });
}
