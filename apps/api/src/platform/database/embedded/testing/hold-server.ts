import { startEmbeddedPostgres } from "../server.ts";

const [dataDir = ""] = process.argv.slice(2);
const { url } = await startEmbeddedPostgres({ dataDir, log: () => undefined });
console.log(url);
setInterval(() => undefined, 60_000);
