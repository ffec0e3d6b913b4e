import { Button } from "@mantine/core";
import { useEffect, useRef } from "react";
import { takeFocus } from "../../focus/take-focus.ts";
import { IconChevronLeft, IconChevronRight, IconChevronsLeft } from "../../icons.ts";
import { formatCount } from "../../format/number.ts";
import { classes, type RootProps } from "../../props.ts";
import { text } from "../../text.vi.ts";
import styles from "./KeysetPager.module.css";

export type KeysetPagerProps = RootProps<
  "nav",
  {
    /** Rows on this page. */
    readonly shown: number;
    /** The place of its first row in the whole list, from 1; left out where nobody knows. */
    readonly from?: number | null | undefined;
    /** Tells this page from every other: once another one is there, who turned to it is taken to its head. */
    readonly page?: string | null | undefined;
    readonly total?: number | null | undefined;
    /** The total is an estimate. */
    readonly approximate?: boolean | undefined;
    readonly hasPrevious: boolean;
    readonly hasNext: boolean;
    readonly onFirst: () => void;
    /** Left out where the list only runs forward. */
    readonly onPrevious?: (() => void) | undefined;
    readonly onNext: () => void;
    readonly loading?: boolean | undefined;
  }
>;

type Count = Pick<KeysetPagerProps, "shown" | "from" | "total" | "approximate">;

/** Turns the pages of the table above it. */
export function KeysetPager(props: KeysetPagerProps) {
  const {
    shown,
    from,
    page,
    total,
    approximate,
    hasPrevious,
    hasNext,
    onFirst,
    onPrevious,
    onNext,
    loading,
    className,
    ...rest
  } = props;
  const nav = useRef<HTMLElement>(null);
  const left = useRef<{ readonly page: typeof page } | null>(null);
  useEffect(() => {
    if (!left.current || left.current.page === page || !nav.current) return;
    left.current = null;
    const table = tableAbove(nav.current);
    if (table) takeFocus(table, "start");
  }, [page]);
  const turn = (act: () => void) => () => {
    left.current = { page };
    act();
  };
  const button = { variant: "default", size: "xs" } as const;
  return (
    <nav
      ref={nav}
      aria-label={text.pager.label}
      className={classes(styles["pager"], "sipas-screen-only", className)}
      {...rest}
    >
      <p role="status" className={styles["shown"]}>
        {summary({ shown, from, total, approximate })}
      </p>
      <div className={styles["buttons"]}>
        <Button
          {...button}
          leftSection={<IconChevronsLeft size={16} aria-hidden="true" />}
          aria-label={text.pager.firstLong}
          disabled={!hasPrevious || loading === true}
          onClick={turn(onFirst)}
        >
          {text.pager.first}
        </Button>
        {onPrevious && (
          <Button
            {...button}
            leftSection={<IconChevronLeft size={16} aria-hidden="true" />}
            disabled={!hasPrevious || loading === true}
            onClick={turn(onPrevious)}
          >
            {text.pager.previous}
          </Button>
        )}
        <Button
          {...button}
          rightSection={<IconChevronRight size={16} aria-hidden="true" />}
          disabled={!hasNext || loading === true}
          onClick={turn(onNext)}
        >
          {text.pager.next}
        </Button>
      </div>
    </nav>
  );
}

function summary({ shown, from, total, approximate }: Count): string {
  if (total === null || total === undefined) return text.pager.shown(formatCount(shown));
  const say = approximate ? text.pager.shownOfAbout : text.pager.shownOf;
  const isPart = typeof from === "number" && 0 < shown && shown < total;
  const rows = isPart
    ? text.pager.range(formatCount(from), formatCount(from + shown - 1))
    : formatCount(shown);
  return say(rows, formatCount(total));
}

function tableAbove(pager: HTMLElement): HTMLElement | undefined {
  return [...document.querySelectorAll("table")].findLast(
    (table) => pager.compareDocumentPosition(table) & Node.DOCUMENT_POSITION_PRECEDING,
  );
}
