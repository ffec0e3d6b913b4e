const WORTH_SAYING_MS = 1_000;

/** Says what is under way when it takes more than a second, and how long it took. */
export async function withProgress<T>(
  label: string,
  say: (line: string) => void,
  work: () => Promise<T>,
): Promise<T> {
  const started = performance.now();
  const timer = setTimeout(() => say(`${label}…`), WORTH_SAYING_MS);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
    const seconds = (performance.now() - started) / 1000;
    if (seconds * 1000 > WORTH_SAYING_MS)
      say(`${label}: xong sau ${seconds.toFixed(1).replace(".", ",")} giây`);
  }
}
