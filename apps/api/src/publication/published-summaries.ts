import type { Snapshot } from "@sipas/domain/publication";
import { LRUCache } from "lru-cache";
import type { ReleaseEntity } from "./release.entity.ts";
import { soundDocument, type PublishedRelease } from "./sound-document.ts";

/** What lists say of a published year: its document without the agencies, which make up nearly all of it. */
export interface PublishedSummary extends Omit<Snapshot, "agencies"> {
  readonly releaseId: string;
  readonly digest: string;
}

/** A row of a release as it stands, without its document. */
export type ReleaseRow = Pick<ReleaseEntity, "id" | "digest" | "rowMark">;

/** Some kilobytes each. */
const MOST_KEPT = 1_000;

/**
 * The summaries of published years, kept in memory, so that a list costs neither the documents nor
 * their digests. The guarantee: what is kept was taken from a document that had its digest, read
 * after the last write to its row. Any later write to the row, by whomever and of whatever column,
 * gives it another mark, and its document is read and judged anew. What is changed beneath
 * PostgreSQL, in its files, leaves the mark: lists then go on saying what was published, until the
 * process starts again.
 */
export class PublishedSummaries {
  readonly #kept: LRUCache<string, PublishedSummary>;
  readonly #read: (id: string) => Promise<ReleaseEntity>;

  /** `read` answers a release with its document and its mark. */
  constructor(read: (id: string) => Promise<ReleaseEntity>, most = MOST_KEPT) {
    this.#read = read;
    this.#kept = new LRUCache({ max: most });
  }

  /** The summary of the release that the row is of. Throws `DamagedRelease` when its document has not its digest. */
  async of(row: ReleaseRow): Promise<PublishedSummary> {
    const kept = this.#kept.get(keyOf(row));
    if (kept) return kept;
    const release = soundDocument(await this.#read(row.id));
    const summary = summaryOf(release);
    this.#kept.set(keyOf(release), summary);
    return summary;
  }
}

export function summaryOf({ id, digest, snapshot }: PublishedRelease): PublishedSummary {
  const { agencies: _agencies, ...rest } = snapshot;
  return { ...rest, releaseId: id, digest };
}

function keyOf({ id, digest, rowMark }: ReleaseRow): string {
  return [id, digest, rowMark].join(" ");
}
