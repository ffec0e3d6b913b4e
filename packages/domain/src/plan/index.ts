export * from "./draft.ts";
export * from "./gate.ts";
export * from "./labels.vi.ts";
export * from "./lifecycle.ts";
export * from "./method-labels.vi.ts";
export * from "./method.ts";
export * from "./plan.ts";
export * from "./stage.ts";
