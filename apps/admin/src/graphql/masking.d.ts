import type { GraphQLCodegenDataMasking } from "@apollo/client/masking";

declare module "@apollo/client" {
  // oxlint-disable-next-line typescript/no-empty-object-type -- declaration merging is how Apollo takes it
  export interface TypeOverrides extends GraphQLCodegenDataMasking.TypeOverrides {}
}
