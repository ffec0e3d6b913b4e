import { inflateRawSync } from "node:zlib";

/** The parts of a zip archive by its central directory, as any other program reads them. */
export function unzip(archive: Buffer): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  const end = archive.lastIndexOf(Buffer.from("504b0506", "hex"));
  let entry = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, size] = [archive.readUInt16LE(entry + 10), archive.readUInt32LE(entry + 20)];
    const [nameLength, extraLength] = [archive.readUInt16LE(entry + 28), archive.readUInt16LE(entry + 30)];
    const name = archive.toString("utf8", entry + 46, entry + 46 + nameLength);
    const local = archive.readUInt32LE(entry + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const data = archive.subarray(start, start + size);
    parts.set(name, (method === 8 ? inflateRawSync(data) : data).toString("utf8"));
    entry += 46 + nameLength + extraLength + archive.readUInt16LE(entry + 32);
  }
  return parts;
}
