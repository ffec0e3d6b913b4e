import { Button } from "@mantine/core";
import { formatCount } from "@sipas/domain/kernel";
import { StatusBadge } from "@sipas/ui";
import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import styles from "./DisputeList.module.css";
import { placeName, placeValue } from "./place-words.ts";
import type { Place } from "./places.ts";
import type { PlanDraft } from "./plan-draft.ts";
import { SECTION_LABELS, type SectionName } from "./sections.ts";
import { text } from "./text.vi.ts";

const words = text.stale;
const atFirst = 8;
const atOnce = 50;

export interface DisputeListProps {
  readonly places: readonly Place[];
  /** Where the rows of the places have their names from. */
  readonly drafts: readonly PlanDraft[];
}

/** Place by place what the other person saved beside what one typed; the rest of a long list opens on demand. */
export function DisputeList({ places, drafts }: DisputeListProps) {
  const list = useRef<HTMLUListElement>(null);
  const [shown, setShown] = useState(atFirst);
  const rest = places.length - shown;
  /** The cursor follows to the first of the places that were opened. */
  const open = () => {
    flushSync(() => setShown(shown + atOnce));
    (list.current?.children[shown] as HTMLElement | undefined)?.focus();
  };
  if (places.length === 0) return <p className={styles["line"]}>{words.same}</p>;
  return (
    <>
      <p className={styles["line"]}>{words.differ(formatCount(places.length))}</p>
      <ul ref={list} className={styles["places"]}>
        {places.slice(0, shown).map((place) => (
          <li key={place.path.join(".")} tabIndex={-1} className={styles["place"]}>
            <div className={styles["head"]}>
              <span className={styles["name"]}>{placeName(place, drafts)}</span>
              <span className={styles["part"]}>{SECTION_LABELS[place.path[0] as SectionName]}</span>
              {place.byThem && place.byMe && <StatusBadge tone="warn">{words.conflict}</StatusBadge>}
            </div>
            <dl className={styles["sides"]}>
              <Side name={words.theirs} value={placeValue(place, place.theirs)} touched={place.byThem} />
              <Side name={words.mine} value={placeValue(place, place.mine)} touched={place.byMe} />
            </dl>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button variant="default" onClick={open}>
          {words.more(formatCount(rest))}
        </Button>
      )}
    </>
  );
}

interface SideProps {
  readonly name: string;
  readonly value: string;
  readonly touched: boolean;
}

function Side({ name, value, touched }: SideProps) {
  return (
    <div className={styles["side"]} data-touched={touched}>
      <dt>{name}</dt>
      <dd>
        {value}
        {!touched && <span className={styles["untouched"]}> ({words.untouched})</span>}
      </dd>
    </div>
  );
}
