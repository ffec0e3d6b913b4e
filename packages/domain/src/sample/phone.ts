const SPACES = /[\s.\-()]/gu;
const COUNTRY = /^(?:\+84|0084|84(?=\d{9,10}$))/;
const NUMBER = /^0\d{9}$|^02\d{9}$/;
/** 0100 is no prefix of Việt Nam, so an invented number can reach nobody. */
const INVENTED = /^0100\d{6}$/;

/** What a telephone number may not be, in this plan. */
export type PhoneFault = "PHONE_FORMAT" | "PHONE_INVENTED" | "PHONE_NOT_INVENTED";

/** The number as it is stored, or what it may not be. */
export type PhoneReading = { readonly phone: string } | { readonly fault: PhoneFault };

/**
 * A telephone number of Việt Nam as it is stored: 10 digits starting with 0, or 11 starting with 02
 * for a landline. Spaces, dots, hyphens and brackets go; +84 becomes 0; a leading 0 that a
 * spreadsheet took away comes back. A synthetic plan takes invented numbers (0100 and six digits)
 * and only those, any other plan none of them.
 */
export function readPhone(text: string, synthetic: boolean): PhoneReading {
  const digits = text.replace(SPACES, "").replace(COUNTRY, "0");
  const phone = /^[1-9]/.test(digits) ? `0${digits}` : digits;
  if (!NUMBER.test(phone)) return { fault: "PHONE_FORMAT" };
  if (INVENTED.test(phone) === synthetic) return { phone };
  return { fault: synthetic ? "PHONE_NOT_INVENTED" : "PHONE_INVENTED" };
}
