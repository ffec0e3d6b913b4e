import type { Decision, Problem as DomainProblem } from "@sipas/domain/kernel";
import { createUnionType, Field, ObjectType, type ClassType } from "type-graphql";

@ObjectType({ description: "One thing that stands in the way, and where" })
export class Problem implements DomainProblem {
  @Field(() => String, { description: "Upper snake case, stable" })
  code!: string;

  @Field(() => String, { description: "In Vietnamese: what is wrong and what to do" })
  message!: string;

  @Field(() => String, { description: "Dotted path into the input; empty for the whole" })
  path!: string;
}

@ObjectType({ description: "Why a mutation changed nothing: every reason at once" })
export class Refusal {
  @Field(() => [Problem])
  problems!: readonly Problem[];

  constructor(problems: readonly DomainProblem[]) {
    this.problems = problems.map((problem) => Object.assign(new Problem(), problem));
  }
}

/** The result of a mutation: what it made, or a refusal. `accepted` values need not be class instances. */
export function resultUnion<T extends object>(name: string, accepted: ClassType<T>) {
  return createUnionType({
    name,
    types: () => [accepted, Refusal] as const,
    resolveType: (value: object) => (value instanceof Refusal ? Refusal : accepted),
  });
}

/** A decision as a mutation answers it. */
export function answer<T extends object>(decision: Decision<T>): T | Refusal {
  return decision.ok ? decision.value : new Refusal(decision.problems);
}
