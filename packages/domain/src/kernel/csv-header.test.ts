import { expect, it } from "vitest";
import { findHeaderFault } from "./csv-header.ts";

const NEEDED = ["serial", "unit", "disposition"];
const faultOf = (...names: string[]) => findHeaderFault(names, NEEDED, "FIELDWORK");

it("names each missing column by itself in a header that has some of them", () => {
  expect(faultOf("serial", "unit", "disposition", "form")).toBeNull();
  expect(faultOf("serial", "unit")).toBeNull();
});

it("knows the header of another file that is uploaded", () => {
  expect(faultOf("serial", "agency", "form", "access.1")).toEqual({
    code: "WRONG_FILE",
    message: "Đây là tệp phiếu, không phải tệp phát, thu phiếu; chọn đúng tệp rồi nạp lại.",
  });
  expect(faultOf("agency", "unit", "list", "order")?.message).toMatch(/^Đây là tệp danh sách mẫu, /);
});

it("takes a line without any of the columns for no header", () => {
  const fault = faultOf("SL24-000001-7", "SNV", "U1");
  expect(fault?.code).toBe("MISSING_HEADER");
  expect(fault?.message).toContain("serial, unit, disposition");
});

it("tells files apart only where they are uploaded", () => {
  expect(findHeaderFault(["serial", "agency", "form"], ["stratum"], null)?.code).toBe("MISSING_HEADER");
});
