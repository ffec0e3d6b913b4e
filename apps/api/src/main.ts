import { once } from "node:events";
import { run } from "./run.ts";
import { errorLine } from "./platform/log.ts";
import { StartupError } from "./platform/startup-error.ts";

const stopping = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stopping.abort());
// Node would print the error with all its fields, and those of the database's errors hold values.
for (const event of ["uncaughtException", "unhandledRejection"] as const) {
  process.once(event, (error: unknown) => end("a fault that nobody caught", error));
}
// Whoever read our lines has hung up; the service goes on without a listener.
process.stdout.on("error", () => undefined);

try {
  const running = await run(stopping.signal);
  if (!stopping.signal.aborted) await once(stopping.signal, "abort");
  await running.stop();
  process.exit(0);
} catch (error) {
  // What fails after the signal, such as a child that the same Ctrl-C ended, fails because of it.
  if (stopping.signal.aborted) process.exit(0);
  end("could not start", error);
}

function end(msg: string, error: unknown): never {
  const line = error instanceof StartupError ? error.message : JSON.stringify({ msg, err: errorLine(error) });
  process.stderr.write(`${line}\n`);
  process.exit(1);
}
