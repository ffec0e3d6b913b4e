/** What a spreadsheet takes for the beginning of a formula, the wide forms of East Asian keyboards too. */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/u;

/** Whether a spreadsheet may run the text when it opens it or when it is copied on. */
export function looksLikeFormula(text: string): boolean {
  return FORMULA_START.test(text);
}

/** The text as a cell that stays text: an apostrophe stands before what looks like a formula. */
export function plainCell(text: string): string {
  return looksLikeFormula(text) ? `'${text}` : text;
}
