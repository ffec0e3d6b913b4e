export { SAMPLE_COLUMNS } from "./cells.ts";
export * from "./draw.ts";
export * from "./gate.ts";
export * from "./labels.vi.ts";
export * from "./mask.ts";
export * from "./phone.ts";
export { storedBefore } from "./problems.ts";
export * from "./reader.ts";
export * from "./units.ts";
