import { defineConfig } from "vitest/config";
import tests from "./vitest.config.ts";

/** What takes too long for every run of the tests; `npm run proof` runs it. */
export default defineConfig({
  ...tests,
  test: { ...tests.test, include: ["src/**/*.proof.test.ts"], exclude: [] },
});
