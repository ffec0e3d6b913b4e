import { ACTIONS, can, type Action } from "@sipas/domain/access";
import type { AuthCheckerInterface, ResolverData } from "type-graphql";
import { getMetadataStorage } from "type-graphql";
import { forbidden, mustChangePassword, unauthenticated } from "../errors.ts";
import type { Context } from "./context.ts";

/** Beside the actions: open to strangers, open to whoever signed in, and signed in with a password still to change. */
export const PUBLIC = "public";
export const SIGNED_IN = "signed-in";
export const FIRST_SIGN_IN = "first-sign-in";

export type Rule = Action | typeof PUBLIC | typeof SIGNED_IN | typeof FIRST_SIGN_IN;

const RULES: ReadonlySet<string> = new Set([...ACTIONS, PUBLIC, SIGNED_IN, FIRST_SIGN_IN]);

/** Judges an operation by the one rule that its `@Authorized` names. */
export class AccessChecker implements AuthCheckerInterface<Context, Rule> {
  check({ context }: ResolverData<Context>, rules: Rule[]): boolean {
    const rule = rules[0];
    if (rule === PUBLIC) return true;
    if (!context.actor) throw unauthenticated();
    if (rule === FIRST_SIGN_IN) return true;
    if (context.mustChangePassword) throw mustChangePassword();
    if (rule === SIGNED_IN) return true;
    if (!rule || !can(context.actor, rule)) throw forbidden();
    return true;
  }
}

/** Operations of the schemas built so far without exactly one known rule; the server does not start while there are any. */
export function findOperationsWithoutRule(): readonly string[] {
  const storage = getMetadataStorage();
  return [...storage.queries, ...storage.mutations, ...storage.subscriptions]
    .filter((operation) => operation.roles?.length !== 1 || !RULES.has(String(operation.roles[0])))
    .map((operation) => operation.schemaName);
}
