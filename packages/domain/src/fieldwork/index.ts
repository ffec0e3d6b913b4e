export * from "./issue.ts";
export * from "./labels.vi.ts";
export * from "./plan-serial.ts";
export * from "./serial.ts";
