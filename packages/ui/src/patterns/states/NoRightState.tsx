import { IconLock } from "../../icons.ts";
import { text } from "../../text.vi.ts";
import { StatePanel, type StatePanelProps } from "../StatePanel/StatePanel.tsx";

export type NoRightStateProps = Omit<StatePanelProps, "icon" | "tone" | "title"> & {
  readonly title?: string | undefined;
};

export function NoRightState({ title, children, ...rest }: NoRightStateProps) {
  return (
    <StatePanel
      icon={<IconLock size={36} stroke={1.5} />}
      title={title ?? text.states.noRightTitle}
      {...rest}
    >
      {children ?? text.states.noRightHint}
    </StatePanel>
  );
}
