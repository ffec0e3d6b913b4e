import "./lib/require-node.mjs";

// Loaded late: an old Node must get as far as the line that says it is too old.
import("./lib/command-line.mjs").then(({ commandLine }) => commandLine());
