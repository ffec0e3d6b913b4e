import { describe, expect, it } from "vitest";
import { FILE_HEAD_BYTES, foreignFileKind } from "./csv-file-kind.ts";
import { encodeUtf8 } from "./csv-utf8.ts";

const bytes = (...parts: (string | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? [...encodeUtf8(part)] : part)));
const zipEntry = (name: string) => bytes("PK", [3, 4], Array<number>(26).fill(0), name);
const compoundFile = bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const markup = `<table><tr><td>serial</td></tr></table>`;

describe("the kind of a file", () => {
  it.each([
    ["a workbook as Excel writes it", zipEntry("[Content_Types].xml"), "XLSX"],
    ["a workbook as others write it", zipEntry("xl/worksheets/sheet1.xml"), "XLSX"],
    ["another ZIP file", zipEntry("phieu.csv"), "ZIP"],
    ["an old workbook, or a locked one", compoundFile, "XLS"],
    ["a PDF", bytes("%PDF-1.7\n"), "PDF"],
    ["a page", bytes("<!DOCTYPE html><html>"), "HTML"],
    ["a page behind a mark and blank lines", bytes("\uFEFF\r\n <HTML lang='vi'>"), "HTML"],
    ["a page that begins with a comment", bytes("<!--x--><p>"), "HTML"],
    ["a table that a portal calls .xls or .csv", bytes(markup), "HTML"],
    ["UTF-16 with its mark, little end first", bytes([0xff, 0xfe], "s", [0]), "UTF16"],
    ["UTF-16 with its mark, big end first", bytes([0xfe, 0xff, 0], "s"), "UTF16"],
    ["UTF-16 without its mark, little end first", bytes("s", [0], "e", [0]), "UTF16"],
    ["UTF-16 without its mark, big end first", bytes([0], "s", [0], "e"), "UTF16"],
  ])("is told by its first bytes: %s", (_, head, kind) => {
    expect(foreignFileKind(head)).toBe(kind);
  });

  it.each([
    ["nothing", bytes()],
    ["a header", bytes("serial,agency,form\n")],
    ["a header behind a mark", bytes("\uFEFFserial;agency")],
    ["one letter", bytes("s")],
    ["an older encoding", bytes([0xd0, 0x41, 0x42])],
    ["the beginning of a mark", bytes("PK")],
    ["a name that only begins like a tag", bytes("<headers>,serial\n")],
    ["markup behind the head", bytes(" ".repeat(FILE_HEAD_BYTES), markup)],
  ])("may be CSV: %s", (_, head) => {
    expect(foreignFileKind(head)).toBeNull();
  });
});
