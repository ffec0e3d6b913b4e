import { defaultServerConditions } from "vite";
import { defineConfig } from "vitest/config";

const conditions = ["source", ...defaultServerConditions];

export default defineConfig({
  // One copy of graphql: packages load its CommonJS build, so must we.
  resolve: { conditions, alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  ssr: { resolve: { conditions } },
  test: {
    name: "api",
    isolate: false,
    include: ["src/**/*.test.ts"],
    exclude: ["src/**/*.proof.test.ts"],
    globalSetup: ["src/testing/global-setup.ts"],
    env: { TZ: "UTC" },
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
