import { formatDecimal } from "../../format/number.ts";

/** Whether a file's ending is in a list like ".csv,.xlsx". */
export function accepts(list: string, name: string): boolean {
  const lower = name.toLowerCase();
  return list.split(",").some((ending) => lower.endsWith(ending.trim().toLowerCase()));
}

/** A size in the unit that leaves one to four digits: 1536 → "1,5 KB". */
export function formatSize(bytes: number): string {
  const units = ["B", "KB", "MB", "GB"];
  const step = bytes < 1024 ? 0 : Math.min(3, Math.floor(Math.log2(bytes) / 10));
  const amount = (bytes / 1024 ** step).toFixed(step === 0 ? 0 : 1);
  return `${formatDecimal(amount.replace(/\.0$/, ""))}\u00a0${units[step]}`;
}
