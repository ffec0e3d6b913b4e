import { formatDay } from "@sipas/domain/kernel";
import { Facts, type Fact } from "../../../lib/Facts.tsx";
import { formatInstant } from "../../../lib/formats.ts";
import { text } from "../text.vi.ts";
import type { PublicationReleaseFragment } from "../year/publication.generated.ts";

const words = text.release;
const none: readonly Fact[] = [];

export interface ReleaseFactsProps {
  readonly release: PublicationReleaseFragment;
  readonly more?: readonly Fact[];
}

/** The Decision as it was written down, and by whom. */
export function ReleaseFacts({ release, more = none }: ReleaseFactsProps) {
  const signer = [release.competenceLine, release.signerName].filter((part) => part !== "").join(" – ");
  return (
    <Facts
      items={[
        {
          label: words.decision,
          value: words.decisionOf(release.decisionNumber, formatDay(release.decisionDate)),
        },
        { label: words.signer, value: signer || words.blank },
        {
          label: words.recorded,
          value: words.recordedOf(release.recordedBy, formatInstant(release.recordedAt)),
        },
        ...more,
      ]}
    />
  );
}
