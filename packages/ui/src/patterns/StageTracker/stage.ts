import type { ReactNode } from "react";
import type { text } from "../../text.vi.ts";
import type { Span } from "./timeline.ts";

export type StageState = keyof typeof text.stage.state;

export interface Stage {
  readonly key: string;
  readonly name: string;
  readonly state: StageState;
  readonly planned?: Span | undefined;
  readonly actual?: Span | undefined;
  /** Beneath the name: counters, a forecast. */
  readonly note?: ReactNode;
  readonly href?: string | undefined;
  /** What is shown under the stage: its gate. */
  readonly children?: ReactNode;
}
