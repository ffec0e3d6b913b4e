import type { Request, Response } from "express";
import { ABSOLUTE_HOURS } from "./session.service.ts";

/** The session's cookie: HttpOnly, same site only; Secure with the `__Host-` prefix behind HTTPS. */
export class SessionCookie {
  readonly #https: boolean;
  readonly #name: string;

  constructor(https: boolean) {
    this.#https = https;
    this.#name = https ? "__Host-sipas" : "sipas";
  }

  read(request: Request): string | null {
    const prefix = `${this.#name}=`;
    const parts = (request.headers.cookie ?? "").split(";").map((part) => part.trim());
    return parts.find((part) => part.startsWith(prefix))?.slice(prefix.length) ?? null;
  }

  set(response: Response, token: string): void {
    response.cookie(this.#name, token, { ...this.#attributes(), maxAge: ABSOLUTE_HOURS * 3_600_000 });
  }

  clear(response: Response): void {
    response.clearCookie(this.#name, this.#attributes());
  }

  #attributes() {
    return { httpOnly: true, sameSite: "strict", secure: this.#https, path: "/" } as const;
  }
}
