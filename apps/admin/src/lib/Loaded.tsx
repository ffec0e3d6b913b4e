import { ErrorState, LoadingState, NoRightState, NotFoundState } from "@sipas/ui";
import type { ReactNode } from "react";
import { faultOf } from "../graphql/faults.ts";
import { faultMessage } from "./fault-message.ts";

interface QueryResult<TData> {
  readonly data?: TData | undefined;
  readonly previousData?: TData | undefined;
  readonly error?: unknown;
  readonly loading: boolean;
  readonly refetch: () => Promise<unknown>;
}

export interface LoadedProps<TData> {
  readonly result: QueryResult<TData>;
  readonly lines?: number;
  readonly children: (data: TData, loading: boolean) => ReactNode;
}

/** What a query has brought, or why it has not. While a page is turned the former one stays. */
export function Loaded<TData>({ result, lines = 6, children }: LoadedProps<TData>) {
  const data = result.data ?? (result.loading ? result.previousData : undefined);
  if (data) return children(data, result.loading);
  if (result.error === undefined) return <LoadingState lines={lines} />;

  const fault = faultOf(result.error);
  if (fault.code === "FORBIDDEN") return <NoRightState />;
  if (fault.code === "NOT_FOUND") return <NotFoundState />;
  return (
    <ErrorState
      {...(fault.reference ? { reference: fault.reference } : {})}
      onRetry={() => void result.refetch()}
    >
      {faultMessage(fault)}
    </ErrorState>
  );
}
