import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BUILD_LIMIT_MS, openFolder, placesOf } from "../testing/command-line.ts";

const { write, sipas, remove } = openFolder();
const draw = (share: string, enumerator: string, agency: string, ...more: readonly string[]) => {
  const floors = ["--floor-enumerator", enumerator, "--floor-agency", agency];
  return sipas(
    "draw-callbacks",
    "--ballots",
    "list.csv",
    "--seed",
    "s",
    "--share",
    share,
    ...floors,
    ...more,
  );
};

beforeAll(() => {
  sipas("--help");
  // printf 's|P1' | sha256sum begins with 00c5, P6 with 306b, P2 45d3, P3 470b, P4 4a92, P5 d6c5.
  write("list.csv", [
    "serial,agency,enumerator",
    "P1,A,E1",
    "P2,A,E1",
    "P3,A,E2",
    "P4,B,E2",
    "P5,B,E3",
    "P6,B,E1",
  ]);
}, BUILD_LIMIT_MS);
afterAll(remove);

describe("sipas draw-callbacks", () => {
  it("prints the ballots to call in order and the counts of every code", () => {
    const { status, stdout, errors } = draw("0.07", "1", "2");
    expect({ status, errors }).toEqual({ status: 0, errors: [] });
    expect(JSON.parse(stdout)).toEqual({
      selected: ["P1", "P6", "P3", "P5"],
      byEnumerator: {
        E1: { ballots: 3, selected: 2 },
        E2: { ballots: 2, selected: 1 },
        E3: { ballots: 1, selected: 1 },
      },
      byAgency: { A: { ballots: 3, selected: 2 }, B: { ballots: 3, selected: 2 } },
    });
  });

  it("counts earlier waves as taken and warns of a serial the list has not", () => {
    write("earlier.txt", "\uFEFFP6\r\n\r\n P5 \r\nX\r\nP6\r\n");
    const { status, stdout, errors } = draw("0.5", "0", "0", "--exclude", "earlier.txt");
    expect(status).toBe(0);
    expect(errors).toEqual([expect.stringMatching(/earlier\.txt: dòng 4: /)]);
    expect(JSON.parse(stdout)).toMatchObject({
      selected: ["P1"],
      byEnumerator: { E3: { ballots: 1, selected: 0 } },
    });
  });

  it("takes a share of any length and none of an empty list", () => {
    expect(JSON.parse(draw(`0.${"3".repeat(40)}`, "0", "0").stdout).selected).toEqual(["P1", "P6"]);
    write("none.csv", "serial,agency,enumerator\n");
    const options = ["--seed", "s", "--share", "1", "--floor-enumerator", "2", "--floor-agency", "5"];
    const { stdout } = sipas("draw-callbacks", "--ballots", "none.csv", ...options);
    expect(JSON.parse(stdout)).toEqual({ selected: [], byEnumerator: {}, byAgency: {} });
  });

  it.each([
    [
      ["1.01", "-1", "2.5"],
      ["--share", "--floor-enumerator", "--floor-agency"],
    ],
    [
      ["-0.1", "x", "1e3"],
      ["--share", "--floor-enumerator", "--floor-agency"],
    ],
    [["0,5", "1", "1"], ["--share"]],
  ] as const)("refuses the values %j", ([share, enumerator, agency], options) => {
    const { status, stdout, errors } = draw(share, enumerator, agency);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(placesOf(errors)).toEqual(options.map((option) => `draw-callbacks:1:${option}`));
  });

  it("lists every error of every file and prints nothing", () => {
    write("bad.csv", ["serial;agency;enumerator", "P1;A;E1", "P1;;E1", ";B;", "P2;B"]);
    const files = ["--ballots", "bad.csv", "--exclude", "no.txt"];
    const options = ["--seed=s", "--share=1", "--floor-enumerator=0"];
    const { status, stdout, errors } = sipas("draw-callbacks", ...files, ...options);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(placesOf(errors)).toEqual([
      "draw-callbacks:1:--floor-agency",
      "bad.csv:3:agency",
      "bad.csv:3:serial",
      "bad.csv:4:serial",
      "bad.csv:4:enumerator",
      "bad.csv:5:enumerator",
      "no.txt:1:-",
    ]);
  });
});
