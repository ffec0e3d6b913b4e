import { expect, it } from "vitest";
import { checkFile, type FileFacts } from "./file-gate.ts";

const open: FileFacts = { planState: "ISSUED", stage: "SAMPLE", stageState: "OPEN", earlier: null };

it.each(["NOT_OPENED", "OPEN"] as const)("takes a file while its stage is %s", (stageState) => {
  expect(checkFile({ ...open, stageState }).ok).toBe(true);
});

it.each([
  [{ planState: "DRAFT" }, "PLAN_NOT_ISSUED"],
  [{ planState: "PUBLISHED" }, "PLAN_PUBLISHED"],
  [{ stageState: "CLOSED" }, "STAGE_CLOSED"],
  [{ earlier: { fileName: "mau.csv", at: "09:14 ngày 05/11/2024", by: "An" } }, "FILE_ALREADY_IMPORTED"],
] as const)("refuses a file when %j", (change, code) => {
  expect(checkFile({ ...open, ...change })).toMatchObject({ ok: false, problems: [{ code }] });
});
