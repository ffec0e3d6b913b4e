import type { EntityManager } from "typeorm";
import { OrganisationEntity } from "../identity/organisation.entity.ts";
import type { AgencyEntity } from "./agency.entity.ts";

interface Reference {
  readonly table: string;
  readonly column: string;
}

/**
 * Whether an organisation with accounts is the agency, or a row of the database refers to it by a foreign
 * key. The keys themselves are asked, so that a table of a later module counts without being named here.
 */
export async function isReferredTo(
  manager: EntityManager,
  { provinceCode, code }: Pick<AgencyEntity, "provinceCode" | "code">,
): Promise<boolean> {
  if (await manager.existsBy(OrganisationEntity, { provinceCode, agencyCode: code })) return true;
  const references: Reference[] = await manager.query(`
    SELECT conrelid::regclass::text AS "table", quote_ident(attname) AS "column"
    FROM pg_constraint
    JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[2]
    WHERE contype = 'f' AND confrelid = 'agency'::regclass`);
  for (const { table, column } of references) {
    const [row]: { found: boolean }[] = await manager.query(
      `SELECT EXISTS (SELECT FROM ${table} WHERE province_code = $1 AND ${column} = $2) AS found`,
      [provinceCode, code],
    );
    if (row!.found) return true;
  }
  return false;
}
