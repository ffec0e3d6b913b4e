/** Where the published years are listed. */
export const PUBLIC_ROOT = "/cong-bo";

/** The public address of a year, or of one agency's part of it: `/cong-bo/sl/2024/ubnd-songma`. */
export function publicPathOf(provinceCode: string, year: number, agencyCode?: string): string {
  const path = `${PUBLIC_ROOT}/${segment(provinceCode)}/${year}`;
  return agencyCode === undefined ? path : `${path}/${segment(agencyCode)}`;
}

/** The published document itself, for programs. */
export function publicDataPathOf(provinceCode: string, year: number): string {
  return `${publicPathOf(provinceCode, year)}/data.json`;
}

function segment(code: string): string {
  return encodeURIComponent(code.toLowerCase());
}
