import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { FORM_OF_2024, criteriaOf } from "@sipas/domain/criteria";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BUILD_LIMIT_MS, openFolder, placesOf } from "../testing/command-line.ts";

const { folder, write, sipas, remove } = openFolder();
const codes = criteriaOf(FORM_OF_2024.ORGANISATION).map(({ code }) => code);
const header = `serial,agency,form,validity,${codes.join(",")}`;
const row = (serial: string, agency: string, mark: string, validity = "valid") =>
  `${serial},${agency},organisation,${validity},${codes.map(() => mark).join(",")}`;
const agency = (code: string, block = "DEPARTMENT") => ({
  code,
  name: `Cơ quan ${code}`,
  block,
  serviceMode: "ORGANISATION_SURVEYED",
});

beforeAll(() => {
  sipas("--help");
  write("plan.json", { year: 2024, agencies: [agency("A"), agency("B"), agency("C", "Khối khác")] });
  write("1.csv", [header, row("1", "A", "5"), row("2", "A", "1"), row("3", "B", "*")]);
  write(
    "2.csv",
    `\uFEFF${[header, row("4", "A", "4"), row("5", "A", "2", "void")].join("\r\n").replaceAll(",", ";")}`,
  );
}, BUILD_LIMIT_MS);
afterAll(remove);

describe("sipas score", () => {
  it("prints one JSON document and nothing else", () => {
    const { status, stdout, errors } = sipas("score", "--plan", "plan.json", "--ballots", "1.csv", "2.csv");
    expect({ status, errors }).toEqual({ status: 0, errors: [] });
    expect(JSON.parse(stdout)).toMatchObject({
      province: { satisfied: 24, answered: 36, index: "66.67" },
      blocks: [
        { block: "DEPARTMENT", index: "66.67", min: "66.67", max: "66.67", median: "66.67" },
        { block: "Khối khác", satisfied: 0, answered: 0, index: null, min: null },
      ],
      agencies: [
        {
          code: "A",
          rank: 1,
          blockRank: 1,
          contents: [{ code: "officials" }, { code: "coordination" }, { code: "feedback" }],
        },
        { code: "B", answered: 0, index: null, rank: null, blockRank: null },
        { code: "C", block: "Khối khác", index: null },
      ],
    });
  });

  it("prints the same with --json, for the files in any order, and for an option given twice", () => {
    const first = sipas("score", "--plan", "plan.json", "--ballots", "1.csv", "2.csv").stdout;
    expect(sipas("score", "--ballots", "2.csv", "1.csv", "--json", "--plan", "plan.json").stdout).toBe(first);
    expect(sipas("score", "--ballots", "2.csv", "--ballots", "1.csv", "--plan=plan.json").stdout).toBe(first);
  });

  it("applies the method of the plan", () => {
    const method = {
      index: "mean_of_criteria",
      province: "mean_of_agencies",
      satisfied: [5],
      rounding: { digits: 0 },
    };
    write("method.json", { year: 2024, method, agencies: [agency("A"), agency("B")] });
    const { stdout } = sipas("score", "--plan", "method.json", "--ballots", "1.csv", "2.csv");
    expect(JSON.parse(stdout)).toMatchObject({ province: { satisfied: 12, answered: 36, index: "33" } });
  });

  it("scores nothing from a file with a header alone", () => {
    write("header.csv", "serial,agency,form\n");
    const { status, stdout } = sipas("score", "--plan", "plan.json", "--ballots", "header.csv");
    expect(status).toBe(0);
    expect(JSON.parse(stdout).province).toEqual({ satisfied: 0, answered: 0, index: null });
  });

  it("warns of unknown columns and scores all the same", () => {
    write("extra.csv", [`${header},Ghi chú`, `${row("9", "A", "4")},x`]);
    const { status, errors } = sipas("score", "--plan", "plan.json", "--ballots", "extra.csv");
    expect(status).toBe(0);
    expect(errors).toEqual([expect.stringContaining("Ghi chú")]);
  });

  it("lists every error of every file and prints nothing", () => {
    mkdirSync(join(folder, "folder"));
    write("bad-1.csv", [header, row("1", "X", "6"), row("", "A", "4"), "1,2"]);
    write("bad-2.csv", [
      header,
      "",
      `"1","A\n",organisation,?,${codes.map(() => "4").join(",")}`,
      row("7", "A", "4"),
      row("7", "A", "4"),
    ]);
    const files = ["bad-1.csv", "bad-2.csv", "none.csv", "folder"];
    const { status, stdout, errors } = sipas("score", "--plan", "plan.json", "--ballots", ...files);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(placesOf(errors)).toEqual([
      "bad-1.csv:2:agency",
      ...codes.map((code) => `bad-1.csv:2:${code}`),
      "bad-1.csv:3:serial",
      "bad-1.csv:4:form",
      "bad-2.csv:3:serial",
      "bad-2.csv:3:agency",
      "bad-2.csv:3:validity",
      "bad-2.csv:6:serial",
      "none.csv:1:-",
      "folder:1:-",
    ]);
  });

  it("says of a file of another kind what it is, and judges no column of it", () => {
    write("bang.csv", "PK\u0003\u0004");
    write("trang.csv", "<html><body>404</body></html>");
    const { status, stdout, errors } = sipas(
      "score",
      "--plan",
      "plan.json",
      "--ballots",
      "bang.csv",
      "trang.csv",
    );
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(placesOf(errors)).toEqual(["bang.csv:1:-", "trang.csv:1:-"]);
    expect(errors[1]).toContain("HTML");
  });

  it("lists every error of the plan with its line and pointer, and those of the ballots too", () => {
    write(
      "bad.json",
      `{ "year": "2024", "year": 2024,
  "method": { "index": "POOLED_ANSWERS", "block": 1, "province": "mean", "satisfied": [4, 4, 6],
    "rounding": { "digits": 2.5, "mode": "half_even" } },
  "agencies": [
    { "code": "A", "name": "A", "block": "D", "serviceMode": "in_person" },
    { "code": "A", "name": 1, "block": "D", "serviceMode": "IN_PERSON" },
    { "name": "B" }, 5 ] }`,
    );
    write("bad-3.csv", [header, row("1", "A", "6")]);
    const { status, stdout, errors } = sipas("score", "--plan", "bad.json", "--ballots", "bad-3.csv");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(placesOf(errors).toSorted()).toEqual(
      [
        "bad.json:1:/year",
        "bad.json:1:/year",
        "bad.json:2:/method/index",
        "bad.json:2:/method/block",
        "bad.json:2:/method/province",
        "bad.json:2:/method/satisfied/1",
        "bad.json:2:/method/satisfied/2",
        "bad.json:3:/method/rounding/digits",
        "bad.json:3:/method/rounding/mode",
        "bad.json:5:/agencies/0/serviceMode",
        "bad.json:6:/agencies/1/code",
        "bad.json:6:/agencies/1/name",
        "bad.json:7:/agencies/2/code",
        "bad.json:7:/agencies/2/block",
        "bad.json:7:/agencies/2/serviceMode",
        "bad.json:7:/agencies/3",
        ...codes.map((code) => `bad-3.csv:2:${code}`),
      ].toSorted(),
    );
  });

  it.each([
    ["{ broken", "broken.json:1:/"],
    ["[]", "broken.json:1:/"],
    ['{ "year": 2024,\n "method": {}, "agencies": {} }', "broken.json:2:/agencies"],
    ['{ "year": 2024, "method": { "satisfied": [] }, "agencies": [] }', "broken.json:1:/method/satisfied"],
    [
      '{ "year": 2024, "agencies": [{ "code": "", "name": "", "block": "", "serviceMode": "ONLINE_ONLY" }] }',
      "broken.json:1:/agencies/0/code",
    ],
  ])("refuses the plan %s", (plan, place) => {
    write("broken.json", plan);
    write("header.csv", "serial,agency,form\n");
    const { status, stdout, errors } = sipas("score", "--plan", "broken.json", "--ballots", "header.csv");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(placesOf(errors)).toEqual([place]);
  });

  it.each([
    [["score"], ["score:1:--plan", "score:1:--ballots"]],
    [
      ["score", "--plan", "--ballots"],
      ["score:1:--plan", "score:1:--ballots"],
    ],
    [
      ["score", "--plan", "plan.json", "--ballots", "1.csv", "--fast", "--deep=2"],
      ["score:1:--fast", "score:1:--deep"],
    ],
    [["score", "--plan", "plan.json", "--plan", "plan.json", "--ballots", "1.csv"], ["score:1:--plan"]],
    [
      ["score", "1.csv", "--plan", "plan.json"],
      ["score:1:-", "score:1:--ballots"],
    ],
    [[], ["sipas:1:-"]],
    [["scores"], ["sipas:1:-"]],
  ])("refuses the options %j, each in a line", (args, places) => {
    const { status, stdout, errors } = sipas(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(placesOf(errors)).toEqual(places);
  });

  it("explains itself on standard error", () => {
    const { status, stdout, errors } = sipas("score", "--help");
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
    expect(errors.join("\n")).toContain("--ballots");
  });
});
