import "./lib/require-node.mjs";

// Loaded late: an old Node must get as far as the line that says it is too old.
void import("./lib/serve.mjs").then(({ serve }) => serve());
