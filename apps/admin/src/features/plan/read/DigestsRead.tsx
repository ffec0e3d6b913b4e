import { Facts, type Fact } from "../../../lib/Facts.tsx";
import type { PlanDetailFragment } from "../plan/plan-detail.generated.ts";
import styles from "./DigestsRead.module.css";
import { ReadPart } from "./ReadPart.tsx";
import { text } from "./text.vi.ts";

type Pinned = Pick<PlanDetailFragment, "rosterDigest" | "instrumentDigest" | "methodDigest" | "stages">;

/** What the plan pinned when it was issued. */
export function DigestsRead({ plan }: { readonly plan: Pinned }) {
  const prepared = plan.stages.find(({ stage }) => stage === "PREPARE");
  const facts = [
    factOf(text.rosterDigest, plan.rosterDigest),
    factOf(text.instrumentDigest, plan.instrumentDigest),
    factOf(text.methodDigest, plan.methodDigest),
    factOf(text.prepareDigest, prepared?.digest),
  ].flat();
  if (facts.length === 0) return null;
  return (
    <ReadPart title={text.digestsTitle} hint={text.digestsHint}>
      <Facts items={facts} />
    </ReadPart>
  );
}

function factOf(label: string, digest: string | null | undefined): readonly Fact[] {
  return digest ? [{ label, value: <code className={styles["digest"]}>{digest}</code> }] : [];
}
