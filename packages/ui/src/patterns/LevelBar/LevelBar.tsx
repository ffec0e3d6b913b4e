import { text } from "../../text.vi.ts";
import { ShareBar, type SharePart, type ShareBarProps, type ShareTone } from "../ShareBar/ShareBar.tsx";

export interface Level {
  readonly label: string;
  readonly count: number;
}

export type LevelBarProps = Omit<ShareBarProps, "parts"> & {
  /** From the least to the most satisfied. */
  readonly levels: readonly [Level, Level, Level, Level, Level];
  readonly blank?: number | undefined;
  readonly blankLabel?: string | undefined;
};

const tones: readonly ShareTone[] = ["level-1", "level-2", "level-3", "level-4", "level-5"];

/** How the answers of one criterion spread over the five levels. */
export function LevelBar({ levels, blank, blankLabel, ...rest }: LevelBarProps) {
  const parts: SharePart[] = levels.map((level, index) => ({
    key: String(index + 1),
    label: level.label,
    count: level.count,
    tone: tones[index] ?? "rest",
  }));
  if (blank !== undefined) {
    parts.push({ key: "blank", label: blankLabel ?? text.share.blank, count: blank, tone: "blank" });
  }
  return <ShareBar parts={parts} {...rest} />;
}
