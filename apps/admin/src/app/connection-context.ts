import { createContext, use, useSyncExternalStore } from "react";
import { createConnectionState, type ConnectionState } from "../graphql/connection-state.ts";

export const ConnectionContext = createContext<ConnectionState>(createConnectionState());

export function useConnectionLost(): boolean {
  const { subscribe, lost } = use(ConnectionContext);
  return useSyncExternalStore(subscribe, lost);
}
