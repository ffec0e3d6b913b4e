import { useSearchParams } from "react-router";
import { PAGE_PARAMS } from "./keyset.ts";

/** Reads a parameter as it is worth here; null when it is absent or means nothing. */
export type ReadParam<T extends string> = (value: string) => T | null;

export const freeText: ReadParam<string> = (value) => value || null;

export function oneOf<T extends string>(values: readonly T[]): ReadParam<T> {
  return (value) => values.find((candidate) => candidate === value) ?? null;
}

type Shape = Readonly<Record<string, ReadParam<string>>>;
export type UrlState<S extends Shape> = {
  readonly [Key in keyof S]: S[Key] extends ReadParam<infer T> ? T | null : never;
};

type Change<S extends Shape> = (change: Partial<UrlState<S>>) => void;

/** Filters live in the query string; a changed filter begins again at the first page. */
export function useUrlFilters<S extends Shape>(shape: S): readonly [UrlState<S>, Change<S>] {
  return useUrlParams(shape, { replace: true, drop: PAGE_PARAMS });
}

/** Open dialogs live in the query string as steps of their own: going back closes them. */
export function useUrlState<S extends Shape>(shape: S): readonly [UrlState<S>, Change<S>] {
  return useUrlParams(shape, { replace: false, drop: [] });
}

function useUrlParams<S extends Shape>(
  shape: S,
  { replace, drop }: { readonly replace: boolean; readonly drop: readonly string[] },
): readonly [UrlState<S>, Change<S>] {
  const [params, setParams] = useSearchParams();
  const state = Object.fromEntries(
    Object.entries(shape).map(([name, read]) => [name, read(params.get(name) ?? "")]),
  ) as UrlState<S>;
  const change: Change<S> = (next) =>
    setParams(
      (current) => {
        const changed = new URLSearchParams(current);
        for (const name of drop) changed.delete(name);
        for (const [name, value] of Object.entries(next)) {
          if (value) changed.set(name, value);
          else changed.delete(name);
        }
        return changed;
      },
      { replace, preventScrollReset: true },
    );
  return [state, change];
}
