import { formatSerial, parseSerial } from "./serial.ts";
import type { SerialSeries } from "./plan-serial.ts";

/**
 * The serial of each unit, in the order given: the one its ballot was issued with, else the number of
 * its place, so that the same closed sample gives the same serials however often it is printed. Where
 * another unit has that number the next one behind all others is taken.
 */
export function assignSerials(series: SerialSeries, issued: readonly (string | null)[]): readonly string[] {
  const taken = new Set(issued.map(numberOf));
  let next = issued.reduce((most, serial) => Math.max(most, numberOf(serial) ?? 0), issued.length) + 1;
  return issued.map((serial, index) => {
    if (serial !== null) return serial;
    const number = taken.has(index + 1) ? next++ : index + 1;
    return formatSerial({ ...series, number });
  });
}

function numberOf(serial: string | null): number | null {
  const decision = serial === null ? null : parseSerial(serial);
  return decision?.ok ? decision.value.number : null;
}
