export interface ConnectionState {
  readonly lost: () => boolean;
  readonly report: (lost: boolean) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Whether the last request found the server; screens subscribe to it. */
export function createConnectionState(): ConnectionState {
  let lost = false;
  const listeners = new Set<() => void>();
  return {
    lost: () => lost,
    report(next) {
      if (next === lost) return;
      lost = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
