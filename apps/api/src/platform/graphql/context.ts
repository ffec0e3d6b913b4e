import type { Actor } from "@sipas/domain/access";
import type { Request, Response } from "express";
import { unauthenticated } from "../errors.ts";

/** What a resolver knows of its request. */
export interface Context {
  readonly actor: Actor | null;
  readonly sessionId: string | null;
  /** The account must set a password of its own before it may do anything else. */
  readonly mustChangePassword: boolean;
  readonly request: Request;
  readonly response: Response;
  /** Dataloaders of this request, kept by the function that makes them. */
  readonly loaders: Map<object, unknown>;
}

export function actorOf(context: Context): Actor {
  if (!context.actor) throw unauthenticated();
  return context.actor;
}

/** The request's own instance of a loader. */
export function loaderOf<T>(context: Context, key: object, create: () => T): T {
  if (!context.loaders.has(key)) context.loaders.set(key, create());
  return context.loaders.get(key) as T;
}
