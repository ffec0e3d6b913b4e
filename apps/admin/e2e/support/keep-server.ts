import { spawn } from "node:child_process";
import { once } from "node:events";
import { rm } from "node:fs/promises";

/**
 * Runs the server of the tests as long as they hold our stdin; then, however they ended, killed outright
 * too, ends the server and removes its data. Arguments: the server's program, the folder of its data.
 */
const [program = "", dataDir = ""] = process.argv.slice(2);
const server = spawn(process.execPath, [program], {
  env: { ...process.env, SIPAS_DATA_DIR: dataDir },
  stdio: ["ignore", "inherit", "inherit"],
});
process.stdin.resume().once("close", () => server.kill("SIGTERM"));
await once(server, "exit");
// The database of a server that crashed may still be writing its last.
await rm(dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 500 });
process.exit();
