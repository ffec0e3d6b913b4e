/** Reads "2640", "2.640" or "2 640"; null when it is no whole number of zero or more. */
export function parseCount(typed: string): number | null {
  const compact = typed.trim();
  const grouped = /^\d{1,3}(?:[.\s\u00a0]\d{3})+$/.test(compact);
  if (!grouped && !/^\d+$/.test(compact)) return null;
  const count = Number(compact.replace(/\D/g, ""));
  return Number.isSafeInteger(count) ? count : null;
}

/** Reads "30,68", "30.68" or "30,68 %" as the fraction "0.3068", moving the point and nothing else. */
export function percentToFraction(typed: string): string | null {
  const [, whole = "", fraction = ""] = /^(\d+)(?:[.,](\d+))?\s*%?$/.exec(typed.trim()) ?? [];
  return whole ? shiftPoint(whole, fraction, -2) : null;
}

/** "0.3068" → "30,68"; null when it is no decimal string. */
export function fractionToPercent(fraction: string): string | null {
  const [, whole = "", digits = ""] = /^(\d+)(?:\.(\d+))?$/.exec(fraction) ?? [];
  return whole ? shiftPoint(whole, digits, 2).replace(".", ",") : null;
}

/** Orders two non-negative decimal strings exactly: below 0, 0 or above 0. */
export function compareDecimals(a: string, b: string): number {
  const [aWhole = "", aFraction = ""] = a.split(".");
  const [bWhole = "", bFraction = ""] = b.split(".");
  const places = Math.max(aFraction.length, bFraction.length);
  const left = BigInt(aWhole + aFraction.padEnd(places, "0"));
  const right = BigInt(bWhole + bFraction.padEnd(places, "0"));
  return left < right ? -1 : left > right ? 1 : 0;
}

function shiftPoint(whole: string, fraction: string, places: number): string {
  const padded = places < 0 ? "0".repeat(-places) + whole + fraction : whole + fraction.padEnd(places, "0");
  const point = places < 0 ? whole.length : whole.length + places;
  const left = padded.slice(0, point).replace(/^0+(?=\d)/, "");
  const right = padded.slice(point).replace(/0+$/, "");
  return right ? `${left}.${right}` : left;
}
