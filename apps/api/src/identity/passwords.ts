import { randomBytes, randomInt } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";
import { AppError } from "../platform/errors.ts";

/** argon2id with 19 MiB, two passes, one lane: OWASP's first choice. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

const AT_ONCE = 2;
const MOST_WAITING = 20;

/** Hashing takes a core for some 30 ms, so only a few run at once and only some may wait. */
class HashQueue {
  #running = 0;
  readonly #waiting: (() => void)[] = [];

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#running >= AT_ONCE) {
      if (this.#waiting.length >= MOST_WAITING) {
        throw new AppError("BUSY", "Đang có quá nhiều người đăng nhập cùng lúc; đợi vài giây rồi thử lại.");
      }
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
    this.#running += 1;
    try {
      return await work();
    } finally {
      this.#running -= 1;
      this.#waiting.shift()?.();
    }
  }
}

const queue = new HashQueue();

export function hashPassword(password: string): Promise<string> {
  return queue.run(() => hash(password.normalize("NFC"), COST));
}

let absent: Promise<string> | null = null;

/** Whether the password fits; with no hash as much work is done, so that time does not tell who exists. */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  absent ??= hashPassword(randomBytes(16).toString("hex"));
  const expected = passwordHash ?? (await absent);
  const fits = await queue.run(() => verify(expected, password.normalize("NFC")));
  return fits && passwordHash !== null;
}

const LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

/** A password to read out and type once: four groups of four, without letters that look alike (79 bits). */
export function temporaryPassword(): string {
  const letters = Array.from({ length: 16 }, () => LETTERS[randomInt(LETTERS.length)]).join("");
  return letters.replace(/(.{4})(?=.)/g, "$1-");
}
