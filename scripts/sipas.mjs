import "./lib/require-node.mjs";

// Loaded late: an old Node must get as far as the line that says it is too old.
const { commandLine } = await import("./lib/command-line.mjs");
await commandLine();
