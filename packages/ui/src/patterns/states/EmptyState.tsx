import type { ReactNode } from "react";
import { IconInbox } from "../../icons.ts";
import { StatePanel, type StatePanelProps } from "../StatePanel/StatePanel.tsx";

export type EmptyStateProps = Omit<StatePanelProps, "icon" | "tone"> & { readonly icon?: ReactNode };

export function EmptyState({ icon, ...rest }: EmptyStateProps) {
  return <StatePanel icon={icon ?? <IconInbox size={36} stroke={1.5} />} {...rest} />;
}
