import { setImmediate } from "node:timers/promises";
import type { BallotBatch } from "./ballot-batch.ts";
import { layOutBallot } from "./lay-out-ballot.ts";
import { newDocument, type Doc } from "./paper.ts";
import type { Placed } from "./paginate.ts";
import { sharePage, showShared, type SharedPage } from "./shared-page.ts";

interface Sheet {
  readonly placed: readonly Placed[];
  readonly shared: SharedPage;
}

/**
 * A PDF of the ballots of all batches, piece by piece as they are set. Of what is written it keeps in
 * memory only where it lies, and it lets other work in between two ballots. `at` stands in the file as
 * the time of printing.
 */
export async function* printBallots(
  title: string,
  batches: Iterable<BallotBatch>,
  at: Date,
): AsyncGenerator<Uint8Array> {
  const doc = newDocument(title, at);
  const gauge = newDocument(title, at).addPage();
  let pages = 0;
  for (const batch of batches) {
    const laid = layOutBallot(gauge, batch);
    const sheets: Sheet[] = [];
    for (const serial of batch.serials ?? [null]) {
      for (const [index, placed] of laid.entries()) {
        doc.addPage();
        sheets[index] ??= { placed, shared: sharePage(doc, `P${(pages += 1)}`, placed) };
        printPage(doc, sheets[index], serial);
      }
      yield* written(doc);
      await setImmediate();
    }
  }
  doc.end();
  yield* written(doc);
}

function printPage(doc: Doc, { placed, shared }: Sheet, serial: string | null): void {
  showShared(doc, shared);
  for (const { block, top } of placed) block.stamp?.(doc, top, serial);
}

/** What the document has ready. It writes at once, not later, so nothing is left behind. */
function* written(doc: Doc): Generator<Uint8Array> {
  const bytes = doc.read() as Uint8Array | null;
  if (bytes !== null) yield bytes;
}
