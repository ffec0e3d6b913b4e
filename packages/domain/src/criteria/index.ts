export * from "./criteria-set.ts";
export * from "./form-version.ts";
export * from "./forms-2024.ts";
export * from "./labels.vi.ts";
export * from "./sets-2024.ts";
