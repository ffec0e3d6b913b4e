import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";

/** SHA-256 in hex of the canonical JSON (RFC 8785) of a value: the same data gives the same digest everywhere. */
export function digestOf(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError("only JSON values have a digest");
  return bytesToHex(sha256(utf8ToBytes(text)));
}
