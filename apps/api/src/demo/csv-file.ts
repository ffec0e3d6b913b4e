/** A synthetic file as people upload it; its name says that it is. */
export interface DemonstrationFile {
  readonly name: string;
  /** The lines, header first, each with its line end. */
  readonly lines: readonly string[];
}

/** A file of these columns. No cell may hold what would have to be quoted: everything here is ours. */
export function csvFile(
  name: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): DemonstrationFile {
  return { name, lines: [columns, ...rows].map((cells) => `${cells.join(",")}\r\n`) };
}
