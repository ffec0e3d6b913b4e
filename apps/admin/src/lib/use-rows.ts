import type { FragmentType, OperationVariables, TypedDocumentNode } from "@apollo/client";
import { useFragment } from "@apollo/client/react";

/** The rows of a list, each opened by the part that shows it. Rows that left the cache are left out. */
export function useRows<TData>(
  fragment: TypedDocumentNode<TData, OperationVariables>,
  connection: { readonly edges: readonly { readonly node: FragmentType<TData> }[] },
): readonly TData[] {
  const { data } = useFragment({ fragment, from: connection.edges.map(({ node }) => node) });
  return (data as readonly (TData | null)[]).filter((row) => row !== null);
}
