import { fieldProps } from "@sipas/ui";
import { createContext, use, useMemo, type ReactNode } from "react";
import type { Problem } from "../../../lib/use-command.ts";
import styles from "./field-notes.module.css";
import { text } from "./text.vi.ts";

interface Notes {
  readonly problems: ReadonlyMap<string, string>;
  readonly blockers: ReadonlyMap<string, Problem>;
}

const NotesContext = createContext<Notes>({ problems: new Map(), blockers: new Map() });

export interface FieldNotesProps {
  readonly problems: readonly Problem[];
  readonly blockers: readonly Problem[];
  readonly children: ReactNode;
}

export function FieldNotes({ problems, blockers, children }: FieldNotesProps) {
  const notes = useMemo(
    () => ({
      problems: new Map(problems.map(({ path, message }) => [path, message])),
      blockers: new Map(blockers.map((blocker) => [blocker.path, blocker])),
    }),
    [problems, blockers],
  );
  return <NotesContext value={notes}>{children}</NotesContext>;
}

/** What an input carries besides its value: its id, its label, why it was refused, what issuing still asks of it. */
export function useFields() {
  const { problems, blockers } = use(NotesContext);
  return (path: string, label: string, hint?: string) => {
    const blocker = blockers.get(path);
    const missing = blocker?.code.endsWith("_MISSING") === true;
    return {
      ...fieldProps(path),
      label: missing ? <NeededLabel label={label} /> : label,
      error: problems.get(path),
      description: blocker && !missing ? <span className={styles["blocker"]}>{blocker.message}</span> : hint,
    };
  };
}

/** The messages at paths that belong to no single input. */
export function FieldMessage({ path }: { readonly path: string }) {
  const { problems, blockers } = use(NotesContext);
  const problem = problems.get(path);
  const blocker = blockers.get(path);
  if (problem) return <p className={styles["problem"]}>{problem}</p>;
  return blocker ? <p className={styles["blocker"]}>{blocker.message}</p> : null;
}

function NeededLabel({ label }: { readonly label: string }) {
  return (
    <>
      {label} <span className={styles["needed"]}>{text.needed}</span>
    </>
  );
}

const between = "\u001f";

/** What is wrong or missing in each row of a list, as one text a row, so that rows without news stay as drawn. */
export function useRowMarks(list: string): (place: number) => string {
  const { problems, blockers } = use(NotesContext);
  return useMemo(() => {
    const marks = new Map<string, string[]>();
    const add = (kind: string, path: string, message: string) => {
      const [name, place, ...field] = path.split(".");
      if (name !== list || place === undefined) return;
      marks.set(place, [...(marks.get(place) ?? []), kind, field.join("."), message]);
    };
    for (const [path, message] of problems) add("error", path, message);
    for (const [path, { message }] of blockers) add("blocker", path, message);
    return (place) => marks.get(String(place))?.join(between) ?? "";
  }, [problems, blockers, list]);
}

export function readMarks(marks: string) {
  const parts = marks === "" ? [] : marks.split(between);
  const at = (kind: string) => (field: string) => {
    for (let i = 0; i < parts.length; i += 3) {
      if (parts[i] === kind && parts[i + 1] === field) return parts[i + 2];
    }
    return undefined;
  };
  const errors = parts.flatMap((message, i) => (i % 3 === 2 && parts[i - 2] === "error" ? [message] : []));
  return { errors, errorAt: at("error"), blockerAt: at("blocker") };
}
