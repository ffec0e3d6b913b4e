import type { ComponentPropsWithRef, JSX } from "react";

/** A pattern's own props, and whatever its outermost element takes (class, id, aria, data). */
export type RootProps<Tag extends keyof JSX.IntrinsicElements, Own> = Own &
  Omit<ComponentPropsWithRef<Tag>, keyof Own | "children">;

export function classes(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(" ");
}
