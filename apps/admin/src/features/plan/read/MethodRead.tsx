import {
  ANSWER_LEVELS,
  BLOCK_METHOD_LABELS,
  INDEX_METHOD_LABELS,
  PROVINCE_METHOD_LABELS,
} from "@sipas/domain/plan";
import { Facts } from "../../../lib/Facts.tsx";
import type { PlanDetailFragment } from "../plan/plan-detail.generated.ts";
import { text as formText } from "../sections/text.vi.ts";
import { text } from "./text.vi.ts";

const words = formText.method;

export function MethodRead({ method }: Pick<PlanDetailFragment, "method">) {
  const levels = ANSWER_LEVELS.filter((level) => method.satisfied.includes(level));
  return (
    <Facts
      items={[
        { label: words.index, value: INDEX_METHOD_LABELS[method.index] },
        { label: words.block, value: BLOCK_METHOD_LABELS[method.block] },
        { label: words.province, value: PROVINCE_METHOD_LABELS[method.province] },
        { label: text.satisfied, value: levels.map((level) => words.levels[level]).join("; ") },
        { label: text.rounding, value: text.digits(method.rounding.digits) },
      ]}
    />
  );
}
