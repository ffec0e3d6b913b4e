import type { LogCallbackAttemptInput } from "../../../graphql/schema.generated.ts";

/** A logged call that the server has not acknowledged. Holds no name and no number. */
export interface PendingCall {
  readonly serial: string;
  /** With the key under which it is sent, however often: the server takes it once. */
  readonly input: LogCallbackAttemptInput;
}

type Keep = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** The one call of an account that waits to be sent, kept on this machine until it is acknowledged. */
export function outboxOf(accountId: string, storage: Keep = localStorage) {
  const name = `sipas.callback.pending.${accountId}`;
  return {
    read(): PendingCall | null {
      const kept = storage.getItem(name);
      return kept === null ? null : (JSON.parse(kept) as PendingCall);
    },
    keep: (call: PendingCall) => storage.setItem(name, JSON.stringify(call)),
    drop: () => storage.removeItem(name),
  };
}
