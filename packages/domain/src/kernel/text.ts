const number = /\B(?=(\d{3})+(?!\d))/g;

/** A whole number as Vietnamese documents write it: 2.640. */
export function formatCount(count: number): string {
  return String(count).replace(number, ".");
}

/** A decimal string with the Vietnamese comma: "95.01" → "95,01". */
export function formatDecimal(value: string): string {
  return value.replace(".", ",");
}

/** What a person typed, as it is stored: NFC, without spaces at the ends, inner runs of spaces folded. */
export function cleanText(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").trim();
}
