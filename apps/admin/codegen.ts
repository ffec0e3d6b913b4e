import type { CodegenConfig } from "@graphql-codegen/cli";

const shared = {
  scalars: { ID: "string", Day: "string", DateTime: "string" },
  defaultScalarType: "never",
  enumType: "string-literal",
  enumsAsTypes: true,
  immutableTypes: true,
  useTypeImports: true,
  emitLegacyCommonJSImports: false,
  importExtension: ".ts",
  disableDescriptions: true,
} as const;

/**
 * Types beside each operation and fragment. Masking is Apollo Client's own: fragments stay opaque outside
 * the part that declares them (`inlineFragmentTypes: "mask"`), unless spread with `@unmask`.
 */
const config: CodegenConfig = {
  schema: "../api/schema.graphql",
  documents: ["src/**/*.graphql"],
  ignoreNoDocuments: true,
  silent: true,
  generates: {
    "src/graphql/schema.generated.ts": {
      plugins: ["typescript-operations"],
      config: { ...shared, generateOperationTypes: false },
    },
    "src/graphql/possible-types.generated.ts": {
      plugins: ["fragment-matcher"],
      config: shared,
    },
    "src/": {
      preset: "near-operation-file",
      presetConfig: {
        extension: ".generated.ts",
        baseTypesPath: "graphql/schema.generated.ts",
      },
      plugins: ["typescript-operations", "typed-document-node"],
      config: {
        ...shared,
        importSchemaTypesFrom: "src/graphql/schema.generated.ts",
        arrayInputCoercion: false,
        nonOptionalTypename: true,
        skipTypeNameForRoot: true,
        inlineFragmentTypes: "mask",
        customDirectives: { apolloUnmask: true },
        documentMode: "documentNodeImportFragments",
      },
    },
  },
};

export default config;
