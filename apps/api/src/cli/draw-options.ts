import { compareRatio, parseDecimal, ratio } from "@sipas/domain/kernel";
import type { Ratio } from "@sipas/domain/kernel";
import type { OptionReading } from "./options.ts";

const MAX_SHARE_DIGITS = 1000;
/** What Node puts where an argument is not UTF-8: two such seeds would give one draw. */
const REPLACEMENT = "\ufffd";

/** The seed of a draw, character for character, spaces at its ends included. */
export const SEED: OptionReading<string> = {
  read: (text) => (text.includes(REPLACEMENT) ? null : text),
  remedy: "Chuỗi hạt giống không ở mã UTF-8; nhập lại chuỗi.",
};

/** The share of ballots to call, exact. */
export const SHARE: OptionReading<Ratio> = {
  read: (text) => {
    const share = parseDecimal(text, MAX_SHARE_DIGITS);
    return share !== null && compareRatio(share, ratio(1, 1)) <= 0 ? share : null;
  },
  remedy: "Tỷ lệ phải là số thập phân từ 0 đến 1, ví dụ 0.3068.",
};

/** The least ballots of an agency or of an enumerator. */
export const FLOOR: OptionReading<number> = {
  read: (text) => (/^\d+$/.test(text) ? Number(text) : null),
  remedy: "Số phiếu tối thiểu phải là số nguyên từ 0 trở lên.",
};
