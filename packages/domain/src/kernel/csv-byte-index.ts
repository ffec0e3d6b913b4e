import { encodeUtf8 } from "./csv-utf8.ts";

/**
 * Numbers distinct byte strings 0, 1, 2 … in the order they come. It keeps a million serials in
 * some thirty megabytes and without a string for each, which a `Map` would need.
 */
export class ByteIndex {
  #arena = new Uint8Array(1 << 12);
  #ends: number[] = [];
  /** Open addressing, two places a slot: number + 1 of the key (0 when free) and its hash. */
  #slots = new Int32Array(1 << 8);

  static of(texts: readonly string[]): ByteIndex {
    const index = new ByteIndex();
    for (const text of texts) {
      const bytes = encodeUtf8(text);
      index.intern(bytes, 0, bytes.length);
    }
    return index;
  }

  get size(): number {
    return this.#ends.length;
  }

  /** The number of the key, or -1 when it has none. */
  find(bytes: Uint8Array, start: number, end: number): number {
    return this.#slots[this.#slotOf(hashOf(bytes, start, end), bytes, start, end)]! - 1;
  }

  /** The number of the key, which gets the next one when it has none. */
  intern(bytes: Uint8Array, start: number, end: number): number {
    const hash = hashOf(bytes, start, end);
    const slot = this.#slotOf(hash, bytes, start, end);
    const known = this.#slots[slot]!;
    if (known > 0) return known - 1;
    this.#keep(bytes, start, end);
    this.#slots[slot] = this.size;
    this.#slots[slot + 1] = hash;
    if (this.size * 4 > this.#slots.length) this.#grow();
    return this.size - 1;
  }

  #slotOf(hash: number, bytes: Uint8Array, start: number, end: number): number {
    const slots = this.#slots;
    const last = slots.length - 1;
    let slot = (hash << 1) & last;
    for (;;) {
      const key = slots[slot]! - 1;
      if (key < 0 || (slots[slot + 1] === hash && this.#equals(key, bytes, start, end))) return slot;
      slot = (slot + 2) & last;
    }
  }

  #equals(key: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = key === 0 ? 0 : this.#ends[key - 1]!;
    if (this.#ends[key]! - from !== end - start) return false;
    for (let at = start; at < end; at++) {
      if (this.#arena[from + at - start] !== bytes[at]) return false;
    }
    return true;
  }

  #keep(bytes: Uint8Array, start: number, end: number): void {
    const from = this.#ends.at(-1) ?? 0;
    const needed = from + end - start;
    if (needed > this.#arena.length) {
      const arena = new Uint8Array(Math.max(needed, this.#arena.length * 2));
      arena.set(this.#arena);
      this.#arena = arena;
    }
    for (let at = start; at < end; at++) this.#arena[from + at - start] = bytes[at]!;
    this.#ends.push(needed);
  }

  #grow(): void {
    const full = this.#slots;
    const slots = new Int32Array(full.length * 2);
    const last = slots.length - 1;
    for (let from = 0; from < full.length; from += 2) {
      if (full[from] === 0) continue;
      let slot = (full[from + 1]! << 1) & last;
      while (slots[slot] !== 0) slot = (slot + 2) & last;
      slots[slot] = full[from]!;
      slots[slot + 1] = full[from + 1]!;
    }
    this.#slots = slots;
  }
}

/** FNV-1a with a last mixing step, kept to 30 bits. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) & 0x3fffffff;
}
