import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { firstLoadBudget } from "./build/first-load-budget.ts";
import { resolveFromSource } from "./build/source-condition.ts";

const api = "http://127.0.0.1:4000";

export default defineConfig({
  ...resolveFromSource,
  plugins: [
    react(),
    firstLoadBudget({
      firstScreens: [
        "/session/sign-in/SignInScreen.tsx",
        "/app/shell/Shell.tsx",
        "/features/home/HomeScreen.tsx",
      ],
      limitKiB: 240,
    }),
  ],
  build: {
    target: "es2023",
    // Fonts and images stay files: the content security policy allows no data: sources for them.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
  server: {
    port: 4100,
    proxy: { "/graphql": api, "/open": api, "/api": api, "/cong-bo": api, "/healthz": api },
  },
});
