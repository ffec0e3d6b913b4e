import { expect, it } from "vitest";
import { readAnswer as read } from "./read-answer.ts";

const readAnswer = (status: number, body: string) => read(status, body, "Tệp quá lớn.");

const error = (code: string, more: object = {}) =>
  JSON.stringify({ errors: [{ message: "Lý do.", extensions: { code, ...more } }] });

it("reads what was taken in, and what stood in no way", () => {
  const taken = { id: "7", fileName: "a.csv", ballots: 3, validBallots: 2, voidBallots: 1 };
  const body = JSON.stringify({ ok: true, import: taken, warnings: ["Bỏ qua một cột."] });
  expect(readAnswer(200, body)).toEqual({ kind: "imported", import: taken, warnings: ["Bỏ qua một cột."] });
});

it("reads every problem of a refused file and how many there are in all", () => {
  const problems = [{ line: 2, column: "agency", code: "UNKNOWN_AGENCY", message: "Sửa mã." }];
  expect(readAnswer(422, JSON.stringify({ ok: false, problems, total: 12_000 }))).toEqual({
    kind: "refused",
    problems,
    total: 12_000,
  });
});

it("says why a plan takes no file at all", () => {
  const problems = [
    { line: null, column: null, code: "PLAN_NOT_ISSUED", message: "Kế hoạch chưa ban hành." },
  ];
  expect(readAnswer(409, JSON.stringify({ ok: false, problems, total: 1 }))).toEqual({
    kind: "fault",
    message: "Kế hoạch chưa ban hành.",
    reference: null,
  });
});

it("gives a fault with its reference", () => {
  expect(readAnswer(500, error("INTERNAL", { reference: "AB12" }))).toEqual({
    kind: "fault",
    message: "Lý do.",
    reference: "AB12",
  });
});

it.each([
  ["a proxy's page", 502, "<html>"],
  ["a server that lost its database", 503, error("BUSY")],
])("leaves open what %s has done", (_name, status, body) => {
  expect(readAnswer(status, body)).toBeNull();
});
