export * from "./draw.ts";
export * from "./labels.vi.ts";
export * from "./units.ts";
