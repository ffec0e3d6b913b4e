import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CsvScanner, MAX_RECORD_BYTES, type CsvFault } from "./csv.ts";
import { decodeUtf8, encodeUtf8 } from "./csv-utf8.ts";

interface Reading {
  header: readonly string[] | null;
  rows: string[];
  faults: string[];
}

/** Scans bytes cut at `cuts`; a row is `line|cell|cell`, a fault `line:cell:code`. */
function scan(input: string | Uint8Array, cuts: readonly number[] = []): Reading {
  const bytes = typeof input === "string" ? encodeUtf8(input) : input;
  const reading: Reading = { header: null, rows: [], faults: [] };
  const scanner = new CsvScanner({
    header: (names) => (reading.header = names),
    record: ({ line, bytes: held, starts, ends, faulty }) => {
      const cells = reading.header!.map((_, i) =>
        faulty?.has(i) ? "?" : decodeUtf8(held, starts[i], ends[i]),
      );
      reading.rows.push([line, ...cells].join("|"));
    },
    fault: ({ line, cell, code }) => reading.faults.push(`${line}:${cell}:${code}`),
  });
  let from = 0;
  for (const cut of cuts.toSorted((a, b) => a - b)) {
    scanner.push(bytes.slice(from, cut));
    from = cut;
  }
  scanner.push(bytes.slice(from));
  scanner.end();
  return reading;
}

const sound = (header: readonly string[], rows: readonly string[]) => ({ header, rows, faults: [] });

describe("the CSV scanner", () => {
  it.each([
    ["plain", "a,b\n1,2\n", ["2|1|2"]],
    ["without a last line end", "a,b\n1,2", ["2|1|2"]],
    ["with a byte order mark", "\uFEFFa,b\n1,2\n", ["2|1|2"]],
    ["with semicolons", "a;b\n1,5;2\n", ["2|1,5|2"]],
    ["with CRLF", "a,b\r\n1,2\r\n3,4\r\n", ["2|1|2", "3|3|4"]],
    ["with CR alone", "a,b\r1,2\r3,4", ["2|1|2", "3|3|4"]],
    ["with spaces around cells", "a , b\n 1 ,  2\n", ["2|1|2"]],
    ["with spaces inside quotes", 'a,b\n" 1 "," x y "\n', ["2|1|x y"]],
    ["with a tab, which is no space", "a,b\n\t1,2\n", ["2|\t1|2"]],
    ["with quotes in quotes", 'a,b\n"say ""x""",""""\n', ['2|say "x"|"']],
    ["with delimiters in quotes", 'a,b\n"1,2",";"\n', ["2|1,2|;"]],
    ["with spaces around quotes", 'a,b\n "1" , "2" \n', ["2|1|2"]],
    ["with blank lines, counted and skipped", "\n a,b\n\n1,2\n   \n3,4\n\n", ["4|1|2", "6|3|4"]],
    ["with empty cells", "a,b\n,\n", ["2||"]],
    [
      "with line breaks in quotes: the line is where the record starts",
      'a,b\n"1\n1","2\r\n\r2"\n3,4\n',
      ["2|1\n1|2\r\n\r2", "6|3|4"],
    ],
    ["in other alphabets, byte for byte", "a,b\nĐiện Biên,e\u0302\n", ["2|Điện Biên|e\u0302"]],
  ])("reads a file %s", (_, text, rows) => {
    expect(scan(text)).toEqual(sound(["a", "b"], rows));
  });

  it("keeps an empty quoted cell of a file with one column", () => {
    expect(scan('a\n""\n\nx\n')).toEqual(sound(["a"], ["2|", "4|x"]));
  });

  it("takes the delimiter that the header has more of, outside quotes", () => {
    expect(scan('"a,b,c";d;e,f\n1;2;3\n').header).toEqual(["a,b,c", "d", "e,f"]);
  });

  it("takes a header named __proto__ as a name like any other", () => {
    expect(scan("__proto__,constructor\n1,2\n")).toEqual(sound(["__proto__", "constructor"], ["2|1|2"]));
  });

  it.each([
    ["an empty file", "", ["1:null:EMPTY_FILE"]],
    ["a file of blank lines", "\n\n  \n", ["4:null:EMPTY_FILE"]],
    ["a row with too few cells: the first that is missing", "a,b,c\n1\n", ["2:1:RAGGED_ROW"]],
    ["a row with too many cells: the last of the header", "a,b\n1,2,3,4\n", ["2:1:RAGGED_ROW"]],
    ["a row with a comma too many at its end", "a,b\n1,2,\n", ["2:1:RAGGED_ROW"]],
    ["a quote inside a cell", 'a,b\n1,x"y\n', ["2:1:STRAY_QUOTE"]],
    ["text behind a closing quote", 'a,b\n"1"x,2\n', ["2:0:STRAY_QUOTE"]],
    ["a quote that stays open", 'a,b\n1,2\n3,"4\n5,6\n', ["3:1:UNCLOSED_QUOTE"]],
    ["a quote opened by the last byte", 'a,b\n1,"', ["2:1:UNCLOSED_QUOTE"]],
  ])("names %s", (_, text, faults) => {
    expect(scan(text).faults).toEqual(faults);
  });

  it.each([
    ["a lone continuation byte", [0x80]],
    ["Windows-1258 text", [0xd0, 0x41]],
    ["an overlong form", [0xc0, 0xaf]],
    ["a surrogate", [0xed, 0xa0, 0x80]],
    ["a sequence cut short", [0xe1, 0xbb]],
    ["a point beyond Unicode", [0xf4, 0x90, 0x80, 0x80]],
  ])("takes for another encoding %s", (_, bad) => {
    const bytes = Uint8Array.from([...encodeUtf8("a,b\n1,"), ...bad, ...encodeUtf8("\n3,4\n")]);
    expect(scan(bytes).faults).toEqual(["2:null:INVALID_UTF8"]);
  });

  it("says once that the file is in another encoding, and hands on none of its cells", () => {
    const bytes = encodeUtf8("a,b\n?,1\n2,?\n?,?\n").map((byte) => (byte === 0x3f ? 0xd0 : byte));
    const rows = ["2|?|1", "3|2|?", "4|?|?"];
    expect(scan(bytes)).toEqual({ header: ["a", "b"], rows, faults: ["2:null:INVALID_UTF8"] });
  });

  it.each([
    ["a ZIP file of two megabytes", Uint8Array.from([0x50, 0x4b, 3, 4, ...new Uint8Array(2_000_000)]), "ZIP"],
    ["a page cut into letters", encodeUtf8("<html>\n<p>a,b\n1\n"), "HTML"],
    ["UTF-16", Uint8Array.from([0xff, 0xfe, 0x61, 0, 0x2c, 0, 0x62, 0, 0x0a, 0]), "UTF16"],
  ])("says what a file of another kind is, once, and reads nothing of it: %s", (_, bytes, kind) => {
    const foreign: unknown[] = [];
    const scanner = new CsvScanner({
      header: () => foreign.push("header"),
      record: () => foreign.push("record"),
      fault: (fault) => foreign.push(fault),
    });
    for (let at = 0; at < bytes.length; at += 7) scanner.push(bytes.subarray(at, at + 7));
    scanner.end();
    expect(foreign).toEqual([{ code: "FOREIGN_FILE", kind, line: 1, cell: null }]);
  });

  it("counts the cells of a ragged row and those of the header", () => {
    const faults: CsvFault[] = [];
    const scanner = new CsvScanner({
      header: () => {},
      record: () => {},
      fault: (fault) => faults.push(fault),
    });
    scanner.push(encodeUtf8("a,b\n1\n1,2,3,4,5\n"));
    scanner.end();
    expect(faults).toEqual([
      { code: "RAGGED_ROW", cells: 1, width: 2, line: 2, cell: 1 },
      { code: "RAGGED_ROW", cells: 5, width: 2, line: 3, cell: 1 },
    ]);
  });

  it("goes on behind a faulty row and lists every fault", () => {
    expect(scan('a,b\n1\n"x"y,"z"w\n3,4\n1,2,3\n')).toEqual({
      header: ["a", "b"],
      rows: ["3|?|?", "4|3|4"],
      faults: ["2:1:RAGGED_ROW", "3:0:STRAY_QUOTE", "3:1:STRAY_QUOTE", "5:1:RAGGED_ROW"],
    });
  });

  it("does not touch a record that is ragged, whatever its quotes", () => {
    expect(scan('a\n1,"x""y"\n"2""3"\n')).toEqual({
      header: ["a"],
      rows: ['3|2"3'],
      faults: ["2:0:RAGGED_ROW"],
    });
  });

  it("reads a cell of a megabyte", () => {
    const long = "x".repeat(1_000_000);
    expect(scan(`a,b\n"${long}",2\n`).rows).toEqual([`2|${long}|2`]);
  });

  it("reads more columns than it has room for at first", () => {
    const names = Array.from({ length: 500 }, (_, place) => `c${place}`);
    expect(scan(`${names.join(",")}\n${names.join(",")}\n`).rows).toEqual([`2|${names.join("|")}`]);
  });

  it("stops where a record outgrows its memory", () => {
    const bytes = new Uint8Array(MAX_RECORD_BYTES + 1024 * 1024).fill(0x78);
    bytes.set(encodeUtf8('a,b\n1,"'));
    expect(scan(bytes).faults).toEqual(["2:null:RECORD_TOO_LONG"]);
  }, 30_000);

  it("reads the same however the file is cut", () => {
    const piece = fc.constantFrom('"', '""', ",", ";", "\n", "\r", "\r\n", " ", "a", "5", "ệ", "\uFEFF");
    const text = fc.array(piece, { maxLength: 40 }).map((pieces) => `a,b\n${pieces.join("")}`);
    fc.assert(
      fc.property(text, fc.array(fc.nat({ max: 60 }), { maxLength: 6 }), (csv, cuts) => {
        expect(scan(csv, cuts)).toEqual(scan(csv));
      }),
      { numRuns: 2000 },
    );
  });

  it("reads the same byte by byte", () => {
    const csv = '\uFEFFa;b\r\n"1\r\n""2""";\u00e9\r\r\n3;4;5\r\n x" ;"6"\r';
    const every = Array.from({ length: encodeUtf8(csv).length }, (_, place) => place);
    expect(scan(csv, every)).toEqual(scan(csv));
    for (const cut of every) expect(scan(csv, [cut])).toEqual(scan(csv));
  });

  it("gives back the cells that were written", () => {
    const cell = fc.string({ unit: "grapheme" }).map((text) => text.replace(/^ +| +$/g, ""));
    const rows = fc.array(fc.tuple(cell, cell), { maxLength: 8 });
    fc.assert(
      fc.property(rows, fc.constantFrom(",", ";"), fc.constantFrom("\n", "\r\n"), (cells, delimiter, eol) => {
        const quoted = cells.map((row) =>
          row.map((text) => `"${text.replaceAll('"', '""')}"`).join(delimiter),
        );
        const { rows: read, faults } = scan([`a${delimiter}b`, ...quoted].join(eol));
        expect(faults).toEqual([]);
        expect(read.map((row) => row.replace(/^\d+\|/, ""))).toEqual(cells.map((row) => row.join("|")));
      }),
    );
  });
});
