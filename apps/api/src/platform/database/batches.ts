/** Rows of one statement: their values go as arrays, so this bounds memory and nothing else. */
const BATCH = 5_000;

/** The rows in their order, cut into what one statement takes. */
export function* batchesOf<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let from = 0; from < rows.length; from += BATCH) yield rows.slice(from, from + BATCH);
}
