export * from "./answer.ts";
export * from "./ballot.ts";
export * from "./labels.vi.ts";
export type { BallotProblem } from "./problems.ts";
export * from "./reader.ts";
export * from "./serial.ts";
export * from "./serial-register.ts";
