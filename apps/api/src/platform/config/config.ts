import { z } from "zod";
import { StartupError } from "../startup-error.ts";

const flag = z.enum(["0", "1"], { error: "chỉ nhận 0 hoặc 1" }).transform((value) => value === "1");

function oneOf<const T extends readonly string[]>(values: T) {
  return z.enum(values, { error: `chỉ nhận một trong: ${values.join(", ")}` });
}

/** Every variable the program reads from its environment; `docs/operations.md` lists the same. */
const environment = z.object({
  /** TCP port on 127.0.0.1; 0 takes a free one. */
  PORT: z
    .string()
    .refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535, {
      error: "phải là số nguyên từ 0 đến 65535",
    })
    .transform(Number)
    .default(4000),
  /** Address to listen on; only a reverse proxy on another host needs another. */
  HOST: z.string().default("127.0.0.1"),
  /** An external PostgreSQL ≥ 15; nothing is embedded then. */
  DATABASE_URL: z
    .url({
      protocol: /^postgres(ql)?$/,
      error: "phải có dạng postgres://tên:mật-khẩu@máy-chủ:5432/cơ-sở-dữ-liệu",
    })
    .optional(),
  /** Where the embedded PostgreSQL keeps its data. */
  SIPAS_DATA_DIR: z.string().optional(),
  /** 1 loads the demonstration year into an empty database and offers demonstration accounts. */
  SIPAS_DEMO: flag.optional(),
  /** 1 when served through HTTPS: cookies become Secure with the __Host- prefix. */
  SIPAS_HTTPS: flag.default(false),
  /** Exact address of the reverse proxy whose X-Forwarded-For is believed. */
  SIPAS_TRUST_PROXY: z.union([z.ipv4(), z.ipv6()], { error: "phải là một địa chỉ IP" }).optional(),
  LOG_LEVEL: oneOf(["debug", "info", "warn", "error"]).default("info"),
  NODE_ENV: oneOf(["development", "production", "test"]).default("development"),
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
