const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const GREATEST_BIGINT = 2n ** 63n - 1n;

/** Whether the text can be the id of a row; PostgreSQL fails on any other, where nothing is found. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}

export function isBigint(text: string): boolean {
  return /^\d{1,19}$/.test(text) && BigInt(text) <= GREATEST_BIGINT;
}
