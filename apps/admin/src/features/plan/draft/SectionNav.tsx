import { VisuallyHidden } from "@mantine/core";
import { formatCount } from "@sipas/domain/kernel";
import { Strip, UiLink, useBarHeight } from "@sipas/ui";
import { IconCheck } from "@tabler/icons-react";
import { useRef } from "react";
import type { Problem } from "../../../lib/use-command.ts";
import { planUrls } from "../urls.ts";
import type { Changes } from "./changes.ts";
import { SHORT_SECTION_LABELS, SECTIONS, sectionOf, type SectionName } from "./sections.ts";
import styles from "./SectionNav.module.css";
import { text } from "./text.vi.ts";

export interface SectionNavProps {
  readonly planId: string;
  readonly current: SectionName;
  readonly blockers: readonly Problem[];
  /** Why the draft cannot even be stored. */
  readonly problems: readonly Problem[];
  readonly changes: Changes;
}

/** The parts of the form, each with what is left to do in it; the gate counts them all. */
export function SectionNav({ planId, current, blockers, problems, changes }: SectionNavProps) {
  const strip = useRef<HTMLElement>(null);
  useBarHeight(strip, "top");

  return (
    <Strip
      ref={strip}
      aria-label={text.nav}
      current={planUrls.section(planId, current)}
      className={styles["nav"]}
    >
      <ul className={styles["list"]}>
        {SECTIONS.map((name) => (
          <li key={name}>
            <UiLink
              href={planUrls.section(planId, name)}
              className={styles["link"]}
              {...(name === current ? { "aria-current": "page" } : {})}
            >
              {SHORT_SECTION_LABELS[name]}
              <LeftToDo
                problems={countIn(name, problems)}
                blockers={name === "gate" ? blockers.length : countIn(name, blockers)}
              />
              {name !== "gate" && changes[name] > 0 && <Unsaved />}
            </UiLink>
          </li>
        ))}
      </ul>
    </Strip>
  );
}

function countIn(section: SectionName, blockers: readonly Problem[]): number {
  return blockers.filter(({ path }) => sectionOf(path) === section).length;
}

function LeftToDo({ problems, blockers }: { readonly problems: number; readonly blockers: number }) {
  const count = problems || blockers;
  if (count === 0) {
    return (
      <span className={styles["ready"]}>
        <IconCheck size={16} aria-hidden="true" />
        <VisuallyHidden>{text.ready}</VisuallyHidden>
      </span>
    );
  }
  return (
    <span className={styles["count"]} data-refused={problems > 0}>
      <span aria-hidden="true">{formatCount(count)}</span>
      <VisuallyHidden>
        {problems > 0 ? text.problems(formatCount(count)) : text.blockers(formatCount(count))}
      </VisuallyHidden>
    </span>
  );
}

function Unsaved() {
  return (
    <span className={styles["unsaved"]}>
      <VisuallyHidden>{text.unsavedPart}</VisuallyHidden>
    </span>
  );
}
