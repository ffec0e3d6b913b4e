import { bell, chance } from "./chance.ts";

/** Who filled in a ballot, as far as it colours all the answers on it. In the unit of `chance`. */
export interface Person {
  /** The ballot's place among those of its agency, from 0. */
  readonly ballot: number;
  readonly agencyCode: string;
  readonly leniency: number;
  /** How readily a satisfied answer is a 5. */
  readonly enthusiasm: number;
  /** Most people are careful; a few leave several criteria blank. */
  readonly carelessness: number;
}

export function meetPeople(agencyCode: string, ballots: number): readonly Person[] {
  return Array.from({ length: ballots }, (_, ballot) => {
    const careless = chance("careless", agencyCode, ballot) / 10_000;
    return {
      ballot,
      agencyCode,
      leniency: bell("leniency", agencyCode, ballot),
      enthusiasm: bell("enthusiasm", agencyCode, ballot),
      carelessness: Math.round(careless * careless * careless * 8000),
    };
  });
}
