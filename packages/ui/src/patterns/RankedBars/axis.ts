export interface Axis {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
}

/** Five steps or fewer between the ends, at round numbers. Geometry only: no figure is computed here. */
export function axisOver(min: number, max: number): Axis {
  const step = [1, 2, 5, 10, 20, 25, 50, 100].find((size) => (max - min) / size <= 5) ?? max - min;
  const first = Math.ceil(min / step) * step;
  const count = Math.floor((max - first) / step) + 1;
  return { min, max, ticks: Array.from({ length: count }, (_, index) => first + index * step) };
}

/** Where a value lies on the axis, in percent of its length, kept inside. */
export function position(axis: Axis, value: number): number {
  return Math.min(100, Math.max(0, ((value - axis.min) / (axis.max - axis.min)) * 100));
}
