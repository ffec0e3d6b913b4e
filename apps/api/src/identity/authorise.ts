import { can, type Action, type Actor } from "@sipas/domain/access";
import type { Request } from "express";
import { forbidden, mustChangePassword, unauthenticated } from "../platform/errors.ts";
import type { Authenticator } from "./authenticate.ts";

/** Who may do the action by this request; the same rule that guards the operations of GraphQL, for uploads and downloads. */
export async function authorise(
  authenticator: Authenticator,
  request: Request,
  action: Action,
): Promise<Actor> {
  const who = await authenticator.authenticate(request);
  if (!who) throw unauthenticated();
  if (who.mustChangePassword) throw mustChangePassword();
  if (!can(who.actor, action)) throw forbidden();
  return who.actor;
}
