import { buildCommand, run } from "./run.mjs";

/** Builds all workspaces; says so when it takes more than a second, and shows the output of a failure. */
export async function build(busy, done) {
  const [command, args] = buildCommand;
  let announced = false;
  const timer = setTimeout(() => {
    announced = true;
    console.log(`${busy}…`);
  }, 1_000);
  const { code, output, seconds } = await run(command, args);
  clearTimeout(timer);
  if (code !== 0) console.error(output);
  else if (announced) console.log(`${done} (${seconds.toFixed(1).replace(".", ",")} s).`);
  return code === 0;
}
