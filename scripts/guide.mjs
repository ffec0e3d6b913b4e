// Makes the pictures of docs/huong-dan anew, from the walk through the practice year.
import "./lib/require-node.mjs";
import { build } from "./lib/build.mjs";
import { endOnSignal } from "./lib/children.mjs";
import { vitestPart } from "./lib/vitest-part.mjs";

endOnSignal();
if (!(await build("Building", "Built"))) process.exit(1);
const { passed, failed, output } = await vitestPart(["--config", "e2e/vitest.config.ts", "year"], {
  folder: "apps/admin",
  env: { SIPAS_GUIDE: "1" },
});
if (failed > 0) console.error(output);
else console.log(`${passed} passed; the pictures are in docs/huong-dan/images.`);
process.exit(failed > 0 ? 1 : 0);
