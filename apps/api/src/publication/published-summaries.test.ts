import { snapshotDigest, type Snapshot } from "@sipas/domain/publication";
import { beforeEach, describe, expect, it } from "vitest";
import { PublishedSummaries } from "./published-summaries.ts";
import type { ReleaseEntity } from "./release.entity.ts";
import { DamagedRelease } from "./sound-document.ts";

/** As much of a document as is judged: all of it, by its digest. */
function row(id: string, rowMark = "1"): ReleaseEntity {
  const snapshot = { year: 2030, agencies: [{ code: id }] } as unknown as Snapshot;
  return { id, rowMark, snapshot, digest: snapshotDigest(snapshot) } as ReleaseEntity;
}

let stored: Map<string, ReleaseEntity>;
let reads: string[];
const read = async (id: string) => {
  reads.push(id);
  return stored.get(id)!;
};

beforeEach(() => {
  stored = new Map(["a", "b", "c"].map((id) => [id, row(id)]));
  reads = [];
});

describe("the summaries of published years", () => {
  it("leave the agencies out, and read and judge a document once", async () => {
    const summaries = new PublishedSummaries(read);
    const first = await summaries.of(row("a"));
    expect(first).toEqual({ year: 2030, releaseId: "a", digest: row("a").digest });
    expect(await summaries.of(row("a"))).toBe(first);
    expect(reads).toEqual(["a"]);
  });

  it("judge it anew once its row was written again, or says another digest", async () => {
    const summaries = new PublishedSummaries(read);
    await summaries.of(row("a"));
    stored.set("a", { ...row("a", "2"), snapshot: { year: 1999 } as Snapshot });
    await expect(summaries.of(row("a", "2"))).rejects.toThrow(DamagedRelease);
    await expect(summaries.of({ ...row("a"), digest: "0" })).rejects.toThrow(DamagedRelease);
    expect(reads).toEqual(["a", "a", "a"]);
    stored.set("a", row("a", "3"));
    await summaries.of(row("a", "3"));
    await summaries.of(row("a", "3"));
    expect(reads).toHaveLength(4);
  });

  it("keep no more than they may, and forget what was asked for the longest ago", async () => {
    const summaries = new PublishedSummaries(read, 2);
    for (const id of ["a", "b", "a", "c", "a", "b"]) await summaries.of(row(id));
    expect(reads).toEqual(["a", "b", "c", "b"]);
  });
});
