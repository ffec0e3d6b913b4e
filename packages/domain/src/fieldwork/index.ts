export * from "./issue.ts";
export * from "./labels.vi.ts";
export * from "./serial.ts";
