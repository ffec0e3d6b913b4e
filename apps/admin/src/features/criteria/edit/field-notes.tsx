import { fieldProps } from "@sipas/ui";
import { createContext, use, useMemo, type ReactNode } from "react";
import type { Problem } from "../../../lib/use-command.ts";
import styles from "./edit.module.css";

interface Notes {
  readonly problems: ReadonlyMap<string, string>;
  readonly findings: ReadonlyMap<string, string>;
}

const NotesContext = createContext<Notes>({ problems: new Map(), findings: new Map() });

export interface FieldNotesProps {
  /** Why it cannot be stored. */
  readonly problems: readonly Problem[];
  /** What must be put right before it is validated. */
  readonly findings: readonly Problem[];
  readonly children: ReactNode;
}

export function FieldNotes({ problems, findings, children }: FieldNotesProps) {
  const notes = useMemo(
    () => ({ problems: byPath(problems), findings: byPath(findings) }),
    [problems, findings],
  );
  return <NotesContext value={notes}>{children}</NotesContext>;
}

/** What an input carries besides its value: its id, its label, what is wrong with it. */
export function useFields() {
  const { problems, findings } = use(NotesContext);
  return (path: string, label: string, hint?: string) => {
    const finding = findings.get(path);
    return {
      ...fieldProps(path),
      label,
      error: problems.get(path),
      description: finding ? <span className={styles["finding"]}>{finding}</span> : hint,
      inputWrapperOrder: ["label", "input", "error", "description"] as (
        | "label"
        | "input"
        | "error"
        | "description"
      )[],
    };
  };
}

/** What is wrong at paths whose inputs are too narrow to tell it. */
export function FieldFindings({ paths }: { readonly paths: readonly string[] }) {
  const { findings } = use(NotesContext);
  return paths.flatMap((path) => {
    const finding = findings.get(path);
    return finding === undefined
      ? []
      : [
          <p key={path} className={`${styles["finding"]} ${styles["line"]}`}>
            {finding}
          </p>,
        ];
  });
}

/** How many findings lie at or under a path. */
export function useFindingCount(): (path: string) => number {
  const { problems, findings } = use(NotesContext);
  return (path) =>
    [...problems.keys(), ...findings.keys()].filter((at) => at === path || at.startsWith(`${path}.`)).length;
}

function byPath(problems: readonly Problem[]): ReadonlyMap<string, string> {
  return new Map(problems.toReversed().map(({ path, message }) => [path, message]));
}
