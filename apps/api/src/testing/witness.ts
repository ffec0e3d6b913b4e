import { TestClient } from "./client.ts";

/** An answer as it came over HTTP. */
export interface Heard {
  readonly who: string;
  readonly what: string;
  readonly text: string;
}

/** What is meant to show a respondent to who asks for one. */
const REVEALING = /\breveal\w*Contact\(/i;

/** All answers that clients got, those meant to show a respondent apart from all others. */
export class Hearing {
  readonly others: Heard[] = [];
  readonly reveals: Heard[] = [];

  note(heard: Heard, isReveal: boolean): void {
    (isReveal ? this.reveals : this.others).push(heard);
  }
}

/** A client whose every answer, headers and all, is kept. */
export class WitnessClient extends TestClient {
  readonly #who: string;
  readonly #hearing: Hearing;

  constructor(address: string, who: string, hearing: Hearing) {
    super(address);
    this.#who = who;
    this.#hearing = hearing;
  }

  override async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const response = await super.fetch(path, init);
    const sent = typeof init.body === "string" ? init.body : "";
    const isReveal = path === "/graphql" && REVEALING.test(sent);
    const headers = JSON.stringify([...response.headers]);
    const text = `${headers}\n${await response.clone().text()}`;
    this.#hearing.note({ who: this.#who, what: `${path} ${sent.slice(0, 300)}`, text }, isReveal);
    return response;
  }
}
