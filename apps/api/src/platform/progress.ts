import { formatDecimal } from "@sipas/domain/kernel";

const WORTH_SAYING_MS = 1_000;

/** Says what is under way when it takes more than a second, and how long it took. */
export async function withProgress<T>(
  label: string,
  say: (line: string) => void,
  work: () => Promise<T>,
): Promise<T> {
  const started = performance.now();
  const timer = setTimeout(() => say(`${label}…`), WORTH_SAYING_MS);
  const elapsed = () => performance.now() - started;
  try {
    const result = await work();
    if (elapsed() > WORTH_SAYING_MS)
      say(`${label}: xong sau ${formatDecimal((elapsed() / 1000).toFixed(1))} giây`);
    return result;
  } finally {
    clearTimeout(timer);
  }
}
