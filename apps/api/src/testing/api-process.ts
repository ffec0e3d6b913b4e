import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { DataSource } from "typeorm";

const main = fileURLToPath(new URL("../../dist/main.js", import.meta.url));
const ANNOUNCED = /http:\/\/localhost:(\d+)$/;

/** The built API as a process of its own. */
export interface ApiProcess {
  readonly address: string;
  /** Ends it as a power cut would, and waits until it is gone. */
  kill(): Promise<void>;
}

/**
 * Starts the API as it was last built on a database that tests use too, with a folder of its own for
 * temporary files; ready when it answers.
 */
export async function startApi(dataSource: DataSource, temporary: string): Promise<ApiProcess> {
  const { url } = dataSource.options as { url: string };
  const child = spawn(process.execPath, [main], {
    env: {
      ...process.env,
      DATABASE_URL: url,
      PORT: "0",
      NODE_ENV: "production",
      LOG_LEVEL: "error",
      TMPDIR: temporary,
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  const kill = async () => {
    child.kill("SIGKILL");
    await ended;
  };
  for await (const line of createInterface({ input: child.stdout })) {
    const port = ANNOUNCED.exec(line)?.[1];
    if (port !== undefined) return { address: `http://127.0.0.1:${port}`, kill };
  }
  throw new Error("the API ended before it was ready; is it built?");
}
