export * from "./criteria-set.ts";
export * from "./form-draft.ts";
export * from "./form-items.ts";
export * from "./form-lifecycle.ts";
export * from "./form-version.ts";
export * from "./forms-2024.ts";
export * from "./labels.vi.ts";
export * from "./rated.ts";
