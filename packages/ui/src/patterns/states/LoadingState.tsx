import { Skeleton, VisuallyHidden } from "@mantine/core";
import { classes, type RootProps } from "../../props.ts";
import { text } from "../../text.vi.ts";
import styles from "./LoadingState.module.css";

export type LoadingStateProps = RootProps<
  "div",
  {
    readonly label?: string | undefined;
    readonly lines?: number | undefined;
  }
>;

export function LoadingState({
  label = text.states.loading,
  lines = 4,
  className,
  ...rest
}: LoadingStateProps) {
  return (
    <div role="status" className={classes(styles["lines"], className)} {...rest}>
      <VisuallyHidden>{label}</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} height={14} width={line === lines - 1 ? "60%" : "100%"} aria-hidden="true" />
      ))}
    </div>
  );
}
