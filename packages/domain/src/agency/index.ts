export * from "./agency.ts";
export * from "./labels.vi.ts";
