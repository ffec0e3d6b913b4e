import type { Problem as ProblemData } from "@sipas/domain/kernel";
import {
  Arg,
  Authorized,
  Ctx,
  Extensions,
  FieldResolver,
  ID,
  Int,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import { actorOf, type Context } from "../platform/graphql/context.ts";
import { Problem } from "../platform/graphql/problem.types.ts";
import type { BallotEntryQueries } from "./ballot-entry.queries.ts";
import { BallotEntry, BallotFormEntry } from "./ballot.types.ts";

@Resolver(() => BallotEntry)
export class BallotEntryResolver {
  readonly #queries: BallotEntryQueries;

  constructor(queries: BallotEntryQueries) {
    this.#queries = queries;
  }

  @Authorized("ballot.read")
  @Query(() => BallotEntry)
  ballotEntry(@Ctx() context: Context, @Arg("planId", () => ID) planId: string): Promise<BallotEntry> {
    return this.#queries.entry(actorOf(context), planId);
  }

  @FieldResolver(() => Int, { description: "Ballots that fieldwork collected" })
  collected(@Root() entry: BallotEntry): Promise<number> {
    return this.#queries.collected(entry);
  }

  @FieldResolver(() => Int, { description: "Ballots that went in, void ones too" })
  entered(@Root() entry: BallotEntry): Promise<number> {
    return this.#queries.entered(entry);
  }

  @Extensions({ listSize: 3 })
  @FieldResolver(() => [BallotFormEntry], {
    description: "The forms of the plan's agencies, in the order of the forms",
  })
  forms(@Root() entry: BallotEntry): Promise<readonly BallotFormEntry[]> {
    return this.#queries.forms(entry);
  }

  @Extensions({ listSize: 65 })
  @FieldResolver(() => [Problem], {
    description:
      "All that keeps the entry from being closed; of many ballots of a kind the first 20 and the count",
  })
  blockers(@Root() entry: BallotEntry): Promise<readonly ProblemData[]> {
    return this.#queries.blockers(entry);
  }
}
