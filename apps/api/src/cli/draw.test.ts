import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BUILD_LIMIT_MS, openFolder, placesOf } from "../testing/command-line.ts";

const { write, sipas, remove } = openFolder();
const agency = (code: string, quota: unknown) => ({
  code,
  name: `Cơ quan ${code}`,
  block: "DEPARTMENT",
  serviceMode: "IN_PERSON",
  quota,
});
const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");
const draw = (...args: readonly string[]) =>
  sipas("draw", "--plan", "plan.json", "--frame", "frame.csv", ...args);

beforeAll(() => {
  sipas("--help");
  write("plan.json", {
    year: 2024,
    agencies: [
      agency("A", { official: 2, reserve: 5, takeAll: false }),
      agency("B", { official: null, reserve: null, takeAll: true }),
      agency("C", { official: 1, reserve: 1, takeAll: false }),
    ],
  });
  write("frame.csv", ["agency,unit,stratum", "A,u1,", "A,u2,", "A,u3,", "B,ệ,Một cửa", "B,e\u0323\u0302,"]);
}, BUILD_LIMIT_MS);
afterAll(remove);

describe("sipas draw", () => {
  it("prints the sample of every agency of the plan and nothing else", () => {
    const { status, stdout, errors } = draw("--seed", "S");
    expect({ status, errors }).toEqual({ status: 0, errors: [] });
    // printf 'S|A|u1' | sha256sum: d9361f…; u2: acb201…; u3: 8eb4fa…
    expect(JSON.parse(stdout)).toEqual({
      frameDigest: sha256("A||u1\nA||u2\nA||u3\nB|Một cửa|ệ\nB||e\u0323\u0302\n"),
      agencies: [
        {
          code: "A",
          official: [
            { unit: "u3", stratum: "", order: 1 },
            { unit: "u2", stratum: "", order: 2 },
          ],
          reserve: [{ unit: "u1", stratum: "", order: 1 }],
          shortfall: { official: 0, reserve: 4 },
        },
        {
          code: "B",
          official: [
            { unit: "e\u0323\u0302", stratum: "", order: 1 },
            { unit: "ệ", stratum: "Một cửa", order: 1 },
          ],
          reserve: [],
          shortfall: { official: 0, reserve: 0 },
        },
        { code: "C", official: [], reserve: [], shortfall: { official: 1, reserve: 1 } },
      ],
    });
  });

  it("prints the same for the frame in another order, with a BOM, semicolons and CRLF", () => {
    write("same.csv", "\uFEFFstratum;x;unit;agency\r\n\r\n;;u3;A\r\nMột cửa;;ệ;B\r\n;;u1;A\r\n;;u2;A\r\n");
    write("once.csv", ["agency,unit,stratum", "A,u1,", "A,u2,", "A,u3,", "B,ệ,Một cửa"]);
    const same = sipas("draw", "--seed=S", "--json", "--frame", "same.csv", "--plan", "plan.json");
    expect(same.errors).toEqual([expect.stringContaining("same.csv: Bỏ qua cột không dùng đến: x.")]);
    expect(same.stdout).toBe(
      sipas("draw", "--plan", "plan.json", "--frame", "once.csv", "--seed", "S").stdout,
    );
  });

  it("takes a seed that begins with a hyphen or a space as it is", () => {
    expect(draw("--seed", "-SL 24").stdout).toBe(draw("--seed=-SL 24").stdout);
    expect(draw("--seed", " ").status).toBe(0);
  });

  it("lists every error of the options, the plan and the frame and prints nothing", () => {
    write(
      "bad.json",
      `{ "year": 2024, "agencies": [
  { "code": "A", "name": "A", "block": "D", "serviceMode": "IN_PERSON" },
  { "code": "B", "name": "B", "block": "D", "serviceMode": "IN_PERSON", "quota": { "official": -1, "takeAll": false } },
  { "code": "C", "name": "C", "block": "D", "serviceMode": "IN_PERSON",
    "quota": { "official": "5", "reserve": 1.5, "takeAll": "yes" } } ] }`,
    );
    write("bad.csv", ["agency,unit,stratum", "X,1,", 'A,"1|2","a', 'b"', "A,,", "A,3,", "A,3,x", "A,4"]);
    const { status, stdout, errors } = sipas(
      "draw",
      "--plan",
      "bad.json",
      "--frame",
      "bad.csv",
      "--seed",
      "",
      "--fast",
    );
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(placesOf(errors)).toEqual([
      "draw:1:--fast",
      "draw:1:--seed",
      "bad.json:2:/agencies/0/quota",
      "bad.json:3:/agencies/1/quota/official",
      "bad.json:3:/agencies/1/quota/reserve",
      "bad.json:5:/agencies/2/quota/takeAll",
      "bad.json:5:/agencies/2/quota/official",
      "bad.json:5:/agencies/2/quota/reserve",
      "bad.csv:2:agency",
      "bad.csv:3:unit",
      "bad.csv:3:stratum",
      "bad.csv:5:unit",
      "bad.csv:7:unit",
      "bad.csv:8:stratum",
    ]);
  });

  it("names every option and file that is missing", () => {
    expect(placesOf(sipas("draw", "--seed", "--frame", "none.csv").errors)).toEqual([
      "draw:1:--plan",
      "draw:1:--seed",
      "none.csv:1:-",
    ]);
  });
});
