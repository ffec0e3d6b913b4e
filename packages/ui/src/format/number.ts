const nbsp = "\u00a0";

/** Digits grouped by full stops: 2640 → "2.640". */
export function formatCount(value: number | string): string {
  const [, sign = "", digits = ""] = /^(-?)(\d+)$/.exec(String(value)) ?? [];
  return digits ? sign.replace("-", "−") + digits.replace(/\B(?=(\d{3})+$)/g, ".") : String(value);
}

/** A decimal string with comma and grouping, every digit kept: "1234.50" → "1.234,50". */
export function formatDecimal(value: string): string {
  const [, whole = "", fraction] = /^(-?\d+)(?:\.(\d+))?$/.exec(value) ?? [];
  if (!whole) return value;
  const sign = whole === "-0" ? "−0" : formatCount(whole);
  return fraction === undefined ? sign : `${sign},${fraction}`;
}

/** A decimal string and its unit, not broken over lines: "95.01" → "95,01 %". */
export function formatWithUnit(value: string, unit: string): string {
  return unit ? `${formatDecimal(value)}${nbsp}${unit}` : formatDecimal(value);
}

/** A share of a whole in tenths of a percent, rounded half up in integers: 1 of 3 → "33,3 %". */
export function formatShare(part: number, whole: number): string {
  if (whole === 0) return `0${nbsp}%`;
  const tenths = Math.floor((part * 2000 + whole) / (2 * whole));
  return `${Math.floor(tenths / 10)},${tenths % 10}${nbsp}%`;
}
