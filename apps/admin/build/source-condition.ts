import { defaultClientConditions, defaultServerConditions, type UserConfig } from "vite";

/** Workspace packages are read from their sources. */
export const resolveFromSource = {
  resolve: { conditions: ["source", ...defaultClientConditions] },
  ssr: { resolve: { conditions: ["source", ...defaultServerConditions] } },
} satisfies UserConfig;
