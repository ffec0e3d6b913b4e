import { IconMapQuestion } from "../../icons.ts";
import { text } from "../../text.vi.ts";
import { StatePanel, type StatePanelProps } from "../StatePanel/StatePanel.tsx";

export type NotFoundStateProps = Omit<StatePanelProps, "icon" | "tone" | "title"> & {
  readonly title?: string | undefined;
};

export function NotFoundState({ title, children, ...rest }: NotFoundStateProps) {
  return (
    <StatePanel
      icon={<IconMapQuestion size={36} stroke={1.5} />}
      title={title ?? text.states.notFoundTitle}
      {...rest}
    >
      {children ?? text.states.notFoundHint}
    </StatePanel>
  );
}
