export * from "./agency.ts";
export * from "./comparability.ts";
export * from "./labels.vi.ts";
export * from "./lineage.ts";
export * from "./lineage-record.ts";
export * from "./registry.ts";
export * from "./registry-rules.ts";
export * from "./service-mode.ts";
