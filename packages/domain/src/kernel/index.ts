export * from "./digest.ts";
export * from "./day.ts";
export * from "./decision.ts";
export * from "./ratio.ts";
export * from "./text.ts";
