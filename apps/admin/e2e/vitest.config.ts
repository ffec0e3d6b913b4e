import { defineConfig } from "vitest/config";

/** One story after the other on one real server: a browser and PostgreSQL share two cores. */
export default defineConfig({
  test: {
    name: "e2e",
    root: import.meta.dirname,
    include: ["**/*.spec.ts"],
    globalSetup: ["support/chromium.ts", "support/server.ts"],
    fileParallelism: false,
    // Far more than any story takes: what hangs is told apart from what is slow, on a slow machine too.
    testTimeout: 900_000,
    hookTimeout: 300_000,
    teardownTimeout: 300_000,
  },
});
