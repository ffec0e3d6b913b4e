const least = 24;

if (Number(process.versions.node.split(".")[0]) < least) {
  console.error(
    "SIPAS cần Node.js " +
      least +
      " trở lên, máy này đang chạy " +
      process.versions.node +
      ". Hãy cài Node.js mới rồi chạy lại npm ci.",
  );
  process.exit(1);
}
