import { describe, expect, it } from "vitest";
import { StartupError } from "../startup-error.ts";
import { readConfig } from "./config.ts";

/** The lines that an environment is refused with, after the one that says so. */
function complaintsOf(env: NodeJS.ProcessEnv): readonly string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof StartupError) return error.message.split("\n").slice(1);
  }
  throw new Error("the environment was accepted");
}

describe("the environment", () => {
  it("is optional, and an empty variable is as good as none", () => {
    expect(readConfig({ PORT: "", DATABASE_URL: "" })).toEqual(readConfig({}));
    expect(readConfig({})).toMatchObject({ port: 4000, host: "127.0.0.1", demo: true, https: false });
  });

  it("loads no demonstration data into a database of one's own unless asked to", () => {
    const own = { DATABASE_URL: "postgres://u:p@db.example/sipas" };
    expect(readConfig(own).demo).toBe(false);
    expect(readConfig({ ...own, SIPAS_DEMO: "1" }).demo).toBe(true);
    expect(readConfig({ SIPAS_DEMO: "0" }).demo).toBe(false);
  });

  it("is refused with everything that is wrong, a Vietnamese line a variable, without its value", () => {
    expect(
      complaintsOf({
        PORT: "70000",
        DATABASE_URL: "mysql://u:secret@h/d",
        SIPAS_DEMO: "yes",
        SIPAS_TRUST_PROXY: "proxy",
        LOG_LEVEL: "loud",
      }),
    ).toEqual([
      "  PORT: phải là số nguyên từ 0 đến 65535",
      "  DATABASE_URL: phải có dạng postgres://tên:mật-khẩu@máy-chủ:5432/cơ-sở-dữ-liệu",
      "  SIPAS_DEMO: chỉ nhận 0 hoặc 1",
      "  SIPAS_TRUST_PROXY: phải là một địa chỉ IP",
      "  LOG_LEVEL: chỉ nhận một trong: debug, info, warn, error",
    ]);
  });

  it.each(["abc", " ", "4e3", "0x10", "-1", "4000.5"])("has no port %j", (port) => {
    expect(complaintsOf({ PORT: port })).toHaveLength(1);
  });
});
