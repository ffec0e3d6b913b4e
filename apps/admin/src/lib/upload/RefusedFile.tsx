import { Button, Code } from "@mantine/core";
import { formatCount } from "@sipas/domain/kernel";
import { DataTable, type Column } from "@sipas/ui";
import { IconDownload } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import { text } from "./text.vi.ts";
import { saveCsv, type Separator } from "./csv-file.ts";
import { errorFile } from "./error-file.ts";
import { groupProblems, WHOLE_FILE, type CodeNames, type ProblemGroup } from "./problem-groups.ts";
import type { FileProblem } from "./read-answer.ts";
import styles from "./RefusedFile.module.css";

export interface RefusedFileProps {
  readonly fileName: string;
  readonly problems: readonly FileProblem[];
  /** Of the whole file; more than the problems that came back when there are very many. */
  readonly total: number;
  readonly separator: Separator;
  /** That nothing was written. */
  readonly nothing: string;
  /** What the kinds of problems of this file alone are called. */
  readonly codes: CodeNames;
}

const words = text.refused;
const shownProblems = 200;
const shownColumns = 8;

const groupColumns: readonly Column<ProblemGroup>[] = [
  { key: "kind", header: words.kind, render: ({ name }) => name },
  { key: "count", header: words.count, align: "end", render: ({ count }) => formatCount(count) },
  { key: "line", header: words.firstLine, align: "end", render: ({ firstLine }) => formatCount(firstLine) },
  { key: "columns", header: words.columns, render: columnsOf },
];

const problemColumns: readonly Column<FileProblem>[] = [
  {
    key: "line",
    header: words.line,
    width: "7rem",
    render: ({ line }) => words.lineNumber(formatCount(line)),
  },
  { key: "column", header: words.column, render: ({ column }) => <ColumnName name={column} /> },
  { key: "todo", header: words.todo, render: ({ message }) => message },
];

/** Why the file stayed out; what is wrong with the whole of it is no place to look for. */
export function RefusedFile(props: RefusedFileProps) {
  const [first, second] = props.problems;
  return first && !second && first.column === WHOLE_FILE ? (
    <RefusedWhole {...props} problem={first} />
  ) : (
    <RefusedPlaces {...props} />
  );
}

interface RefusedWholeProps extends Pick<RefusedFileProps, "nothing" | "codes"> {
  readonly problem: FileProblem;
}

function RefusedWhole({ problem, nothing, codes }: RefusedWholeProps) {
  const heading = useFocus();
  const [kind] = groupProblems([problem], codes);
  return (
    <section aria-labelledby="refused" className={styles["refused"]}>
      <header className={styles["header"]}>
        <h2 id="refused" ref={heading} tabIndex={-1} className={styles["title"]}>
          {words.wholeTitle(kind!.name)}
        </h2>
        <p className={styles["hint"]}>{problem.message}</p>
        <p className={styles["hint"]}>{nothing}</p>
      </header>
    </section>
  );
}

/** Kinds of errors first, then each place, and all of them as a file. */
function RefusedPlaces({ fileName, problems, total, separator, nothing, codes }: RefusedFileProps) {
  const heading = useFocus();
  const shown = problems.slice(0, shownProblems);
  return (
    <section aria-labelledby="refused" className={styles["refused"]}>
      <header className={styles["header"]}>
        <h2 id="refused" ref={heading} tabIndex={-1} className={styles["title"]}>
          {words.title(formatCount(total))}
        </h2>
        <Button
          leftSection={<IconDownload size={18} aria-hidden="true" />}
          onClick={() => saveCsv(words.fileName(fileName), errorFile(problems, separator))}
        >
          {words.download}
        </Button>
        <p className={styles["hint"]}>
          {nothing} {words.hint} {problems.length < total && words.returned(formatCount(problems.length))}
        </p>
      </header>
      <DataTable
        caption={problems.length < total ? words.groupsOf(formatCount(problems.length)) : words.groups}
        showCaption
        columns={groupColumns}
        rows={groupProblems(problems, codes)}
        rowKey={({ code }) => code}
      />
      <DataTable
        caption={
          shown.length < total ? words.listOf(formatCount(shown.length), formatCount(total)) : words.list
        }
        showCaption
        columns={problemColumns}
        rows={shown}
        rowKey={({ line, column, code }) => `${line} ${column} ${code}`}
      />
    </section>
  );
}

function useFocus() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return heading;
}

function ColumnName({ name }: { readonly name: string }) {
  return name === WHOLE_FILE ? words.wholeFile : <Code>{name}</Code>;
}

function columnsOf({ columns }: ProblemGroup) {
  const rest = columns.length - shownColumns;
  const names = columns
    .slice(0, shownColumns)
    .map(({ column, count }) =>
      words.columnCount(column === WHOLE_FILE ? words.wholeFile : column, formatCount(count)),
    );
  return [...names, ...(rest > 0 ? [words.moreColumns(formatCount(rest))] : [])].join(", ");
}
