// Loaded before a measured program: at its end it says how much memory it held at most, in
// kilobytes, and how long it kept processors busy, in milliseconds.
process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stderr.write(`usage ${maxRSS} ${Math.round((userCPUTime + systemCPUTime) / 1000)}\n`);
});
