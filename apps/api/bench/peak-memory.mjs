// Loaded before a measured program: at its end it says how much memory it held at most, in kilobytes.
process.on("exit", () => process.stderr.write(`peak-memory ${process.resourceUsage().maxRSS}\n`));
