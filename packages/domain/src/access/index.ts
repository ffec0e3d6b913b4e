export * from "./access.ts";
export * from "./account.ts";
export * from "./audit-actions.ts";
export * from "./labels.vi.ts";
