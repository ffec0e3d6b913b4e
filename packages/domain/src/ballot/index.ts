export * from "./answer.ts";
export * from "./answer-mark.ts";
export * from "./ballot.ts";
export * from "./import-gate.ts";
export * from "./labels.vi.ts";
export type { BallotProblem } from "./problems.ts";
export * from "./reader.ts";
export * from "./serial-register.ts";
export * from "./void-reason.ts";
