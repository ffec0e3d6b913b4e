import { snapshotDigest, type Snapshot } from "@sipas/domain/publication";
import type { ReleaseEntity } from "./release.entity.ts";

/** A published year with its document. */
export type PublishedRelease = ReleaseEntity & { readonly snapshot: Snapshot; readonly digest: string };

/** What was published has been changed behind our back; it is not shown any more. */
export class DamagedRelease extends Error {}

/** The release with its document, which has the release's digest. Throws `DamagedRelease` where it has not. */
export function soundDocument(release: ReleaseEntity): PublishedRelease {
  const { snapshot, digest } = release;
  if (!snapshot || digest === null || snapshotDigest(snapshot) !== digest) {
    throw new DamagedRelease(`${release.provinceCode} ${release.year}`);
  }
  return Object.assign(release, { snapshot, digest });
}
