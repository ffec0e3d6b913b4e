import { changedLines, diffForms, type FormChange } from "@sipas/domain/criteria";
import { formatCount } from "@sipas/domain/kernel";
import { EmptyState } from "@sipas/ui";
import { useMemo } from "react";
import type { FormDetailFragment } from "../set/form-detail.generated.ts";
import { text } from "../text.vi.ts";
import { ChangeList } from "./ChangeList.tsx";
import styles from "./compare.module.css";

const words = text.compare;

export interface ComparedFormsProps {
  readonly before: FormDetailFragment;
  readonly after: FormDetailFragment;
}

const GROUPS = [
  { key: "criteria", kinds: ["CONTENT", "CRITERION"] },
  { key: "questions", kinds: ["QUESTION", "OPTION", "RATING"] },
  { key: "closing", kinds: ["SCALE", "FREE_TEXT"] },
] as const;

export function ComparedForms({ before, after }: ComparedFormsProps) {
  const lines = useMemo(() => diffForms(before, after), [before, after]);
  const changed = changedLines(lines);
  if (changed.length === 0) {
    return <EmptyState title={words.same}>{words.sameHint(formatCount(lines.length))}</EmptyState>;
  }
  return (
    <>
      <p>{words.summary(formatCount(changed.length), formatCount(lines.length - changed.length))}</p>
      {GROUPS.map(({ key, kinds }) => {
        const ofGroup = changed.filter((line) => isOneOf(kinds, line));
        if (ofGroup.length === 0) return null;
        return (
          <section key={key} className={styles["group"]} aria-labelledby={`changes-${key}`}>
            <h2 id={`changes-${key}`} className={styles["title"]}>
              {words.groups[key]}
            </h2>
            <ChangeList lines={ofGroup} before={before} after={after} />
          </section>
        );
      })}
    </>
  );
}

function isOneOf(kinds: readonly FormChange["kind"][], { kind }: FormChange): boolean {
  return kinds.includes(kind);
}
