/**
 * SQL of a text as it is searched: without case, accents and đ, so that "so noi vu" finds "Sở Nội vụ".
 * `expression` is ours, never what a person typed.
 */
export function foldedSql(expression: string): string {
  const bare = `regexp_replace(normalize(lower(${expression}), NFD), '[\\u0300-\\u036f]', '', 'g')`;
  return `replace(${bare}, 'đ', 'd')`;
}

/** A pattern for LIKE that finds the text anywhere, its own wildcards taken literally. */
export function containing(text: string): string {
  return `%${text
    .trim()
    .normalize("NFC")
    .replace(/[\\%_]/g, "\\$&")}%`;
}
