export * from "./digest.ts";
export * from "./csv.ts";
export * from "./csv-byte-index.ts";
export * from "./csv-utf8.ts";
export * from "./day.ts";
export * from "./decision.ts";
export * from "./ratio.ts";
export * from "./text.ts";
