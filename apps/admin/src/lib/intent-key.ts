export interface Intents {
  /** The key of what the person wants: the same as before while the same thing is still unanswered. */
  readonly keyFor: (content: unknown) => string;
  /** The server has answered; wanting the same again is a new intent. */
  readonly settle: () => void;
}

export function createIntents(newKey: () => string = randomKey): Intents {
  let open: { content: string; key: string } | null = null;
  return {
    keyFor(content) {
      const now = JSON.stringify(content);
      if (open?.content !== now) open = { content: now, key: newKey() };
      return open.key;
    },
    settle() {
      open = null;
    },
  };
}

/** A UUID; `crypto.randomUUID` is missing on plain http in an office network. */
function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
