import type { FragmentType, OperationVariables, TypedDocumentNode } from "@apollo/client";
import { useFragment } from "@apollo/client/react";

/**
 * The rows of a list, opened by the part that shows them. The query selects the key of each row (`id`, `code`)
 * beside the fragment, or the row cannot be found; rows that left the cache are left out.
 */
export function useRows<TData>(
  fragment: TypedDocumentNode<TData, OperationVariables>,
  nodes: readonly FragmentType<TData>[],
): readonly TData[] {
  const { data } = useFragment({ fragment, from: [...nodes] } as useFragment.Options<
    TData,
    OperationVariables
  >);
  return (data as readonly (TData | null)[]).filter((row) => row !== null);
}
