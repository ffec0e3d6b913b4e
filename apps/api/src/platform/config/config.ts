import { z } from "zod";
import { StartupError } from "../startup-error.ts";

const flag = z.enum(["0", "1"]).transform((value) => value === "1");

/** Every variable the program reads from its environment; `docs/operations.md` lists the same. */
const environment = z.object({
  /** TCP port on 127.0.0.1; 0 takes a free one. */
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  /** Address to listen on; only a reverse proxy on another host needs another. */
  HOST: z.string().min(1).default("127.0.0.1"),
  /** An external PostgreSQL ≥ 15; nothing is embedded then. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** Where the embedded PostgreSQL keeps its data. */
  SIPAS_DATA_DIR: z.string().min(1).optional(),
  /** 1 loads the demonstration year into an empty database and offers demonstration accounts. */
  SIPAS_DEMO: flag.optional(),
  /** 1 when served through HTTPS: cookies become Secure with the __Host- prefix. */
  SIPAS_HTTPS: flag.default(false),
  /** Exact address of the reverse proxy whose X-Forwarded-For is believed. */
  SIPAS_TRUST_PROXY: z.union([z.ipv4(), z.ipv6()]).optional(),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error"]).default("info"),
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
});

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string | null;
  readonly dataDir: string | null;
  readonly demo: boolean;
  readonly https: boolean;
  readonly trustProxy: string | null;
  readonly logLevel: "debug" | "info" | "warn" | "error";
  readonly production: boolean;
}

/** Reads and judges the environment; all that is wrong comes in one StartupError, a line a variable. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
    throw new StartupError(`Cấu hình chưa đúng, sửa biến môi trường rồi chạy lại:\n${lines.join("\n")}`);
  }
  const value = parsed.data;
  return {
    port: value.PORT,
    host: value.HOST,
    databaseUrl: value.DATABASE_URL ?? null,
    dataDir: value.SIPAS_DATA_DIR ?? null,
    demo: value.SIPAS_DEMO ?? value.DATABASE_URL === undefined,
    https: value.SIPAS_HTTPS,
    trustProxy: value.SIPAS_TRUST_PROXY ?? null,
    logLevel: value.LOG_LEVEL,
    production: value.NODE_ENV === "production",
  };
}
