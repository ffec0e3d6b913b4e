import type { Actor } from "@sipas/domain/access";
import type { Request } from "express";
import type { DataSource } from "typeorm";
import type { Clock } from "../platform/clock.ts";
import type { SessionCookie } from "./session-cookie.ts";
import { hashToken, IDLE_HOURS, type Place } from "./session.service.ts";

export interface Authentication {
  readonly actor: Actor;
  readonly sessionId: string;
  readonly mustChangePassword: boolean;
}

interface SessionRow {
  readonly session_id: string;
  readonly last_seen_at: Date;
  readonly account_id: string;
  readonly display_name: string;
  readonly role: Actor["role"];
  readonly province_code: string;
  readonly organisation_id: string;
  readonly agency_code: string | null;
  readonly must_change_password: boolean;
}

/**
 * Finds who sends a request by its cookie; null for a stranger, an ended or expired session, an
 * inactive account, and outside demonstration mode for a demonstration account.
 */
export class Authenticator {
  readonly #dataSource: DataSource;
  readonly #cookie: SessionCookie;
  readonly #clock: Clock;
  readonly #demo: boolean;

  constructor(dataSource: DataSource, cookie: SessionCookie, clock: Clock, demo: boolean) {
    this.#dataSource = dataSource;
    this.#cookie = cookie;
    this.#clock = clock;
    this.#demo = demo;
  }

  async authenticate(request: Request): Promise<Authentication | null> {
    const token = this.#cookie.read(request);
    if (token === null || token.length > 100) return null;
    const now = this.#clock();
    const rows: SessionRow[] = await this.#dataSource.query(
      `SELECT s.id AS session_id, s.last_seen_at, a.id AS account_id, a.display_name, a.role, a.province_code,
              a.organisation_id, o.agency_code, a.must_change_password
       FROM session s JOIN account a ON a.id = s.account_id JOIN organisation o ON o.id = a.organisation_id
       WHERE s.token_hash = $1 AND s.ended_at IS NULL AND s.expires_at > $2
         AND s.last_seen_at > $2::timestamptz - make_interval(hours => $3) AND a.active
         AND ($4 OR NOT a.demo)`,
      [hashToken(token), now, IDLE_HOURS, this.#demo],
    );
    const row = rows[0];
    if (!row) return null;
    if (now.getTime() - row.last_seen_at.getTime() > 60_000) {
      await this.#dataSource.query(`UPDATE session SET last_seen_at = $2 WHERE id = $1`, [
        row.session_id,
        now,
      ]);
    }
    return {
      sessionId: row.session_id,
      mustChangePassword: row.must_change_password,
      actor: {
        accountId: row.account_id,
        displayName: row.display_name,
        role: row.role,
        provinceCode: row.province_code,
        organisationId: row.organisation_id,
        agencyCode: row.agency_code,
      },
    };
  }
}

const BROWSERS: readonly [RegExp, string][] = [
  [/Edg\//, "Edge"],
  [/coc_coc/i, "Cốc Cốc"],
  [/Firefox\//, "Firefox"],
  [/Chrome\//, "Chrome"],
  [/Safari\//, "Safari"],
];
const SYSTEMS: readonly [RegExp, string][] = [
  [/Android/, "Android"],
  [/iPhone|iPad/, "iOS"],
  [/Windows/, "Windows"],
  [/Mac OS/, "macOS"],
  [/Linux/, "Linux"],
];

/** Where a request comes from: the address for the throttle, browser and system for the list of sessions. */
export function placeOf(request: Request): Place {
  const agent = request.headers["user-agent"] ?? "";
  const name = (list: readonly [RegExp, string][]) => list.find(([pattern]) => pattern.test(agent))?.[1];
  const device = [name(BROWSERS), name(SYSTEMS)].filter(Boolean).join(" trên ");
  return { address: request.ip ?? "", device: device || "Thiết bị không rõ" };
}
