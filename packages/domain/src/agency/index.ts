export * from "./agency.ts";
export * from "./comparability.ts";
export * from "./labels.vi.ts";
export * from "./lineage.ts";
export * from "./registry.ts";
export * from "./service-mode.ts";
