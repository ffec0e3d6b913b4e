export * from "./address.ts";
export * from "./decision.ts";
export * from "./labels.vi.ts";
export * from "./lifecycle.ts";
export * from "./readiness.ts";
export * from "./release.ts";
export * from "./snapshot.ts";
export * from "./take-snapshot.ts";
