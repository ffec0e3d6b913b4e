import { text } from "../../text.vi.ts";
import { StatusBadge, type StatusBadgeProps } from "../StatusBadge/StatusBadge.tsx";

export type ProvisionalBadgeProps = Omit<StatusBadgeProps, "children" | "tone"> & {
  readonly label?: string | undefined;
};

/** Marks a text or a figure that has not been confirmed yet. */
export function ProvisionalBadge({ label = text.provisional, ...rest }: ProvisionalBadgeProps) {
  return (
    <StatusBadge tone="warn" {...rest}>
      {label}
    </StatusBadge>
  );
}
