export * from "./draw.ts";
export * from "./list-reader.ts";
