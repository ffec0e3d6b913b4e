export * from "./access.ts";
export * from "./account.ts";
export * from "./labels.vi.ts";
