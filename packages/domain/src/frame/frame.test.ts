import { expect, it } from "vitest";
import { frameDigest } from "./frame.ts";

it("digests a frame as sort and sha256sum do, in whatever order it comes", () => {
  const units = [
    { agency: "B", unit: "u", stratum: "x" },
    { agency: "A", unit: "u2", stratum: "một" },
    { agency: "A", unit: "u1", stratum: "" },
  ];
  // printf 'A|một|u2\nA||u1\nB|x|u\n' | LC_ALL=C sort | sha256sum
  const digest = "064bf75432289dd9d2e5d6c32599586dbace6798140e0eced39f57180bafcb9a";
  expect(frameDigest(units)).toBe(digest);
  expect(frameDigest(units.toReversed())).toBe(digest);
});

it("digests an empty frame as nothing", () => {
  expect(frameDigest([])).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
});
