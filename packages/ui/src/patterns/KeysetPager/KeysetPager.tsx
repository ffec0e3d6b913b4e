import { Button } from "@mantine/core";
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

export function KeysetPager(props: KeysetPagerProps) {
  const {
    shown,
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
  const button = { variant: "default", size: "xs" } as const;
  return (
    <nav
      aria-label={text.pager.label}
      className={classes(styles["pager"], "sipas-screen-only", className)}
      {...rest}
    >
      <p role="status" className={styles["shown"]}>
        {summary(shown, total, approximate)}
      </p>
      <div className={styles["buttons"]}>
        <Button
          {...button}
          leftSection={<IconChevronsLeft size={16} aria-hidden="true" />}
          aria-label={text.pager.firstLong}
          disabled={!hasPrevious || loading === true}
          onClick={onFirst}
        >
          {text.pager.first}
        </Button>
        {onPrevious && (
          <Button
            {...button}
            leftSection={<IconChevronLeft size={16} aria-hidden="true" />}
            disabled={!hasPrevious || loading === true}
            onClick={onPrevious}
          >
            {text.pager.previous}
          </Button>
        )}
        <Button
          {...button}
          rightSection={<IconChevronRight size={16} aria-hidden="true" />}
          disabled={!hasNext || loading === true}
          onClick={onNext}
        >
          {text.pager.next}
        </Button>
      </div>
    </nav>
  );
}

function summary(shown: number, total: number | null | undefined, approximate = false): string {
  if (total === null || total === undefined) return text.pager.shown(formatCount(shown));
  const say = approximate ? text.pager.shownOfAbout : text.pager.shownOf;
  return say(formatCount(shown), formatCount(total));
}
