import { once } from "node:events";
import { run } from "./run.ts";
import { errorLine } from "./platform/log.ts";
import { StartupError } from "./platform/startup-error.ts";

const stopping = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stopping.abort());

try {
  const running = await run(stopping.signal);
  if (!stopping.signal.aborted) await once(stopping.signal, "abort");
  await running.stop();
  process.exit(0);
} catch (error) {
  const line =
    error instanceof StartupError
      ? error.message
      : JSON.stringify({ msg: "could not start", err: errorLine(error) });
  process.stderr.write(`${line}\n`);
  process.exit(1);
}
