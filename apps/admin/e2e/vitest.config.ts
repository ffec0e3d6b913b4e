import { defineConfig } from "vitest/config";

/** One story after the other on one real server: a browser and PostgreSQL share two cores. */
export default defineConfig({
  test: {
    name: "e2e",
    root: import.meta.dirname,
    include: ["**/*.spec.ts"],
    globalSetup: ["support/server.ts"],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
