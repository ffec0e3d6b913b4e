import { ANSWER_LABELS } from "@sipas/domain/ballot";
import { BLOCK_METHOD_LABELS, INDEX_METHOD_LABELS, PROVINCE_METHOD_LABELS } from "@sipas/domain/plan";
import { Facts } from "../../../lib/Facts.tsx";
import { Panel } from "../../../lib/Panel.tsx";
import { text } from "../text.vi.ts";
import type { RunMethodFragment } from "./overview.generated.ts";

const words = text.overview;

/** The method of the plan in words. */
export function MethodFacts({ method }: { readonly method: RunMethodFragment }) {
  const levels = method.satisfied.map((level) => `${level} (${ANSWER_LABELS[level]})`).join(words.and);
  return (
    <Panel title={words.method}>
      <Facts
        items={[
          { label: words.agencyIndex, value: INDEX_METHOD_LABELS[method.index] },
          { label: words.blockIndex, value: BLOCK_METHOD_LABELS[method.block] },
          { label: words.provinceIndex, value: PROVINCE_METHOD_LABELS[method.province] },
          { label: words.satisfied, value: words.levels(levels) },
          { label: words.rounding, value: words.roundingTo(method.rounding.digits) },
        ]}
      />
    </Panel>
  );
}
