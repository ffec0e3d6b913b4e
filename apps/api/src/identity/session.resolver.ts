import { accept, type Decision } from "@sipas/domain/kernel";
import { Arg, Authorized, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { FIRST_SIGN_IN, PUBLIC, SIGNED_IN } from "../platform/graphql/access.ts";
import { actorOf, type Context } from "../platform/graphql/context.ts";
import { answer } from "../platform/graphql/problem.types.ts";
import { placeOf } from "./authenticate.ts";
import type { IdentityQueries } from "./identity.queries.ts";
import {
  ChangePasswordInput,
  ChangePasswordResult,
  DemoAccount,
  EndSessionResult,
  Session,
  SignedOut,
  SignInInput,
  SignInResult,
  Viewer,
} from "./identity.types.ts";
import type { SessionCookie } from "./session-cookie.ts";
import type { SessionService, SignedIn } from "./session.service.ts";

@Resolver()
export class SessionResolver {
  readonly #sessions: SessionService;
  readonly #queries: IdentityQueries;
  readonly #cookie: SessionCookie;
  readonly #demo: boolean;

  constructor(sessions: SessionService, queries: IdentityQueries, cookie: SessionCookie, demo: boolean) {
    this.#sessions = sessions;
    this.#queries = queries;
    this.#cookie = cookie;
    this.#demo = demo;
  }

  @Authorized(PUBLIC)
  @Query(() => Viewer, { nullable: true, description: "Who is signed in; null for a stranger" })
  async viewer(@Ctx() context: Context): Promise<Viewer | null> {
    if (!context.actor || !context.sessionId) return null;
    return Viewer.of(await this.#queries.self(context.actor), context.sessionId, this.#demo);
  }

  @Authorized(PUBLIC)
  @Query(() => [DemoAccount], { description: "One-click accounts; empty outside demonstration mode" })
  async demoAccounts(): Promise<readonly DemoAccount[]> {
    return this.#demo ? this.#queries.demoAccounts() : [];
  }

  @Authorized(SIGNED_IN)
  @Query(() => [Session], { description: "The viewer's own sessions that still live" })
  sessions(@Ctx() context: Context): Promise<readonly Session[]> {
    return this.#queries.sessions(actorOf(context), context.sessionId);
  }

  @Authorized(PUBLIC)
  @Mutation(() => SignInResult)
  async signIn(@Ctx() context: Context, @Arg("input", () => SignInInput) input: SignInInput) {
    return this.#enter(
      context,
      await this.#sessions.signIn(input.login, input.password, placeOf(context.request)),
    );
  }

  @Authorized(PUBLIC)
  @Mutation(() => SignInResult, { description: "Demonstration mode only" })
  async signInAsDemo(@Ctx() context: Context, @Arg("login", () => String) login: string) {
    const refused: Decision<never> = {
      ok: false,
      problems: [{ code: "NOT_DEMO", path: "", message: "Hệ thống này không chạy ở chế độ dùng thử." }],
    };
    if (!this.#demo) return answer(refused);
    return this.#enter(context, await this.#sessions.signInAsDemo(login, placeOf(context.request)));
  }

  @Authorized(PUBLIC)
  @Mutation(() => SignedOut, { description: "Safe to repeat" })
  async signOut(@Ctx() context: Context): Promise<SignedOut> {
    if (context.actor && context.sessionId) await this.#sessions.signOut(context.actor, context.sessionId);
    this.#cookie.clear(context.response);
    return { ok: true };
  }

  @Authorized(FIRST_SIGN_IN)
  @Mutation(() => ChangePasswordResult)
  async changePassword(
    @Ctx() context: Context,
    @Arg("input", () => ChangePasswordInput) input: ChangePasswordInput,
  ) {
    const sessionId = context.sessionId!;
    const decision = await this.#sessions.changePassword(
      actorOf(context),
      sessionId,
      input.currentPassword,
      input.newPassword,
      placeOf(context.request),
    );
    return answer(decision.ok ? accept(Viewer.of(decision.value, sessionId, this.#demo)) : decision);
  }

  @Authorized(SIGNED_IN)
  @Mutation(() => EndSessionResult, { description: "Ends one of the viewer's own sessions" })
  async endSession(@Ctx() context: Context, @Arg("id", () => ID) id: string) {
    return answer(await this.#sessions.end(actorOf(context), id));
  }

  #enter(context: Context, decision: Decision<SignedIn>) {
    if (!decision.ok) return answer(decision);
    const { account, sessionId, token } = decision.value;
    this.#cookie.set(context.response, token);
    return Viewer.of(account, sessionId, this.#demo);
  }
}
