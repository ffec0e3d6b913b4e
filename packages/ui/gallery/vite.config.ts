import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  server: { host: "127.0.0.1", port: 4500 },
  build: { outDir: "../dist/gallery", emptyOutDir: true, assetsInlineLimit: 0 },
});
