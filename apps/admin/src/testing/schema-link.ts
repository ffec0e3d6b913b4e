import type { ApolloLink } from "@apollo/client";
import { SchemaLink } from "@apollo/client/link/schema";
import { buildSchema } from "graphql";
import { inject } from "vitest";

declare module "vitest" {
  export interface ProvidedContext {
    /** The contract of the API, as committed. */
    sdl: string;
  }
}

/** A resolver, or a plain value, for each root field that a test reaches. */
export type Answers = Readonly<Record<string, unknown>>;

const schema = buildSchema(inject("sdl"));

/** Answers by the real contract: what the schema does not know, or a missing required field, is an error. */
export function linkTo(answers: Answers): ApolloLink {
  return new SchemaLink({ schema, rootValue: answers, validate: true });
}
