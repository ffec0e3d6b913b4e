import { describe, expect, it } from "vitest";
import { maskName, maskPhone } from "./mask.ts";
import { readPhone } from "./phone.ts";

describe("a telephone number", () => {
  it.each([
    ["0912345678", "0912345678"],
    ["091 234 5678", "0912345678"],
    ["(091) 234-5678", "0912345678"],
    ["+84912345678", "0912345678"],
    ["84912345678", "0912345678"],
    ["0084912345678", "0912345678"],
    ["02123852001", "02123852001"],
    // A spreadsheet took the leading 0 away.
    ["912345678", "0912345678"],
    ["2123852001", "02123852001"],
  ])("%s is stored as %s", (text, phone) => {
    expect(readPhone(text, false)).toEqual({ phone });
  });

  it.each(["", "113", "0912", "091234567", "09123456789", "03123456789", "0912345678a", "+1 202 555 0100"])(
    "%j is none of Việt Nam",
    (text) => {
      expect(readPhone(text, false)).toEqual({ fault: "PHONE_FORMAT" });
    },
  );

  it("is invented in a synthetic plan, and only there", () => {
    expect(readPhone("0100 000 001", true)).toEqual({ phone: "0100000001" });
    expect(readPhone("0100 000 001", false)).toEqual({ fault: "PHONE_INVENTED" });
    expect(readPhone("0912345678", true)).toEqual({ fault: "PHONE_NOT_INVENTED" });
  });
});

describe("what a list shows of a contact", () => {
  it.each([
    ["0100000234", "01xx xxx 234"],
    ["02123852001", "02xx xxxx 001"],
  ])("%s is masked as %s", (phone, masked) => {
    expect(maskPhone(phone)).toBe(masked);
  });

  it.each([
    ["Lê Văn An", "L. V. A."],
    ["đặng ơn", "Đ. Ơ."],
    ["𝒜lice", "𝒜."],
  ])("%s is masked as %s", (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });
});
