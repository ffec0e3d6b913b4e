/** Names of agencies by their codes, as the registry has them. */
export type AgencyNames = ReadonlyMap<string, string>;

/** What people call the agency; its code when the registry does not know it. */
export function agencyNameOf(agencyCode: string, names: AgencyNames): string {
  return names.get(agencyCode) ?? agencyCode;
}
