import type { ReactNode } from "react";

export interface RankedBar {
  readonly key: string;
  readonly label: string;
  /** A decimal string ("95.01"); null when there is no figure. */
  readonly value: string | null;
  readonly low?: string | null | undefined;
  readonly high?: string | null | undefined;
  readonly numerator?: number | null | undefined;
  readonly denominator?: number | null | undefined;
  /** A place or a band: "3", "3–9". */
  readonly rank?: string | undefined;
  /** The key of its group. */
  readonly group?: string | undefined;
  readonly href?: string | undefined;
  /** Beneath the label: "Ít phiếu, chỉ tham khảo". */
  readonly note?: ReactNode;
}

export interface BarGroup {
  readonly key: string;
  readonly label: string;
}
