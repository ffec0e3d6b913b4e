import type { Request } from "express";
import { describe, expect, it } from "vitest";
import { AppError } from "../errors.ts";
import { choiceOf, separatorOf, textOf } from "./query.ts";

const asked = (query: object) => ({ query }) as Request;
const LISTS = { official: "OFFICIAL", reserve: "RESERVE" };
const listOf = (query: object) => choiceOf(asked(query), "list", LISTS, "OFFICIAL");

describe("a parameter of the address that takes one of a few words", () => {
  it("stands for what its word stands for, left out for the default", () => {
    expect(listOf({ list: "reserve" })).toBe("RESERVE");
    expect(listOf({})).toBe("OFFICIAL");
    expect(separatorOf(asked({ separator: "semicolon" }))).toBe(";");
    expect(separatorOf(asked({ separator: "comma" }))).toBe(",");
  });

  it.each(["zzz", "", "RESERVE", "constructor", ["reserve", "reserve"], { a: "reserve" }])(
    "is refused with the words there are: %j",
    (list) => {
      expect(() => listOf({ list })).toThrow(
        new AppError(
          "BAD_REQUEST",
          "Tham số “list” trong địa chỉ chỉ nhận một giá trị: official hoặc reserve.",
        ),
      );
    },
  );

  it("is asked for where there is no default", () => {
    expect(() => choiceOf(asked({}), "form", { direct: 1, online: 2, organisation: 3 })).toThrow(
      "Địa chỉ thiếu tham số “form”; chọn direct, online hoặc organisation.",
    );
  });
});

it("takes a text once", () => {
  expect(textOf(asked({ agency: "SNV" }), "agency")).toBe("SNV");
  expect([textOf(asked({}), "agency"), textOf(asked({ agency: "" }), "agency")]).toEqual([null, null]);
  expect(() => textOf(asked({ agency: ["SNV", "STC"] }), "agency")).toThrow(AppError);
});
