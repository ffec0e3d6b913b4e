import { Button } from "@mantine/core";
import { IconAlertTriangle } from "../../icons.ts";
import { text } from "../../text.vi.ts";
import { StatePanel, type StatePanelProps } from "../StatePanel/StatePanel.tsx";

export type ErrorStateProps = Omit<StatePanelProps, "icon" | "tone" | "title" | "action"> & {
  readonly title?: string | undefined;
  /** The number under which the operator finds the fault in the log. */
  readonly reference?: string | undefined;
  readonly onRetry?: (() => void) | undefined;
};

export function ErrorState({ title, reference, onRetry, children, ...rest }: ErrorStateProps) {
  return (
    <StatePanel
      role="alert"
      tone="danger"
      icon={<IconAlertTriangle size={36} stroke={1.5} />}
      title={title ?? text.states.errorTitle}
      action={
        onRetry && (
          <Button variant="default" onClick={onRetry}>
            {text.states.retry}
          </Button>
        )
      }
      {...rest}
    >
      {children}
      {reference && (
        <p>
          {text.states.reference}: <strong>{reference}</strong>
        </p>
      )}
    </StatePanel>
  );
}
