import { readFileSync } from "node:fs";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { resolveFromSource } from "./build/source-condition.ts";

declare module "vitest" {
  export interface ProvidedContext {
    sdl: string;
  }
}

export default defineConfig({
  ...resolveFromSource,
  resolve: {
    ...resolveFromSource.resolve,
    // Two copies of graphql refuse each other's objects.
    alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }],
  },
  plugins: [react()],
  test: {
    name: "admin",
    environment: "happy-dom",
    isolate: false,
    include: ["src/**/*.test.{ts,tsx}"],
    setupFiles: ["src/testing/setup.ts"],
    css: { modules: { classNameStrategy: "non-scoped" } },
    env: { TZ: "UTC" },
    testTimeout: 60_000,
    provide: { sdl: readFileSync(new URL("../api/schema.graphql", import.meta.url), "utf8") },
    server: { deps: { inline: [/@apollo\/client/] } },
  },
});
