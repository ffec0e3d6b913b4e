export * from "./criteria-set.ts";
export * from "./labels.vi.ts";
export * from "./sets-2024.ts";
