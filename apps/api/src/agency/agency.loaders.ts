import DataLoader from "dataloader";
import { loaderOf, type Context } from "../platform/graphql/context.ts";
import { AgencyEntity } from "./agency.entity.ts";
import type { AgencyKey, AgencyQueries, RosterEntryKey } from "./agency.queries.ts";
import type { Block } from "./block.entity.ts";
import { RosterEntryEntity } from "./roster-entry.entity.ts";
import { RosterYearEntity } from "./roster-year.entity.ts";

/** Agencies and their lines in the rosters, of one request. */
export class AgencyLoaders {
  readonly #queries: AgencyQueries;

  constructor(queries: AgencyQueries) {
    this.#queries = queries;
  }

  agency(context: Context, provinceCode: string, code: string): Promise<AgencyEntity> {
    const loader = loaderOf(context, AgencyEntity, () => {
      return new DataLoader<AgencyKey, AgencyEntity, string>(
        async (keys) => {
          const found = new Map((await this.#queries.agencies(keys)).map((row) => [nameOf(row), row]));
          return keys.map((key) => found.get(nameOf(key)) ?? new Error("a referenced agency is missing"));
        },
        { cacheKeyFn: nameOf },
      );
    });
    return loader.load({ provinceCode, code });
  }

  /** The blocks of a year's roster. */
  blocks(context: Context, key: { provinceCode: string; year: number }): Promise<readonly Block[]> {
    const loader = loaderOf(context, RosterYearEntity, () => {
      return new DataLoader<typeof key, readonly Block[], string>(
        (keys) =>
          Promise.all(
            keys.map(async ({ provinceCode, year }) => {
              return (await this.#queries.rosterYear(provinceCode, year))?.blocks ?? [];
            }),
          ),
        { cacheKeyFn: ({ provinceCode, year }) => `${provinceCode}|${year}` },
      );
    });
    return loader.load(key);
  }

  /** Null when the agency is not measured in that year. */
  rosterEntry(context: Context, key: RosterEntryKey): Promise<RosterEntryEntity | null> {
    const name = ({ year, ...agency }: RosterEntryKey) => `${nameOf(agency)}|${year}`;
    const loader = loaderOf(context, RosterEntryEntity, () => {
      return new DataLoader<RosterEntryKey, RosterEntryEntity | null, string>(
        async (keys) => {
          const rows = await this.#queries.rosterEntries(keys);
          const found = new Map(rows.map((row) => [name({ ...row, code: row.agencyCode }), row]));
          return keys.map((asked) => found.get(name(asked)) ?? null);
        },
        { cacheKeyFn: name },
      );
    });
    return loader.load(key);
  }
}

function nameOf({ provinceCode, code }: AgencyKey): string {
  return `${provinceCode}|${code}`;
}
