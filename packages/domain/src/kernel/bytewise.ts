const SURROGATES_FROM = 0xd800;
const SURROGATES_TO = 0xdfff;

/**
 * Negative, zero or positive as the UTF-8 bytes of `a` sort before, with or behind those of `b`.
 * Comparing with `<` would not do: in UTF-16 the characters above U+FFFF stand before U+E000.
 */
export function compareBytewise(a: string, b: string): number {
  const common = Math.min(a.length, b.length);
  for (let at = 0; at < common; at++) {
    const [left, right] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (left !== right) return rankOf(left) - rankOf(right);
  }
  return a.length - b.length;
}

/** Puts the halves of characters above U+FFFF behind every other unit. */
function rankOf(unit: number): number {
  return unit >= SURROGATES_FROM && unit <= SURROGATES_TO ? unit + 0x10000 : unit;
}
