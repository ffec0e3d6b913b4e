import type { Actor } from "@sipas/domain/access";
import type { DataSource } from "typeorm";
import { agencyNamesOf } from "../../agency/agency.queries.ts";
import { ProvinceEntity } from "../../identity/province.entity.ts";
import type { StreamedFile } from "../../platform/http/send-stream.ts";
import { planRecordOf } from "../plan-record.ts";
import type { PlanQueries } from "../plan.queries.ts";
import { writeAnnex } from "./annex-document.ts";
import type { DocumentFacts } from "./facts.ts";
import { writePlan } from "./plan-document.ts";
import { writeSubmission } from "./submission-document.ts";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The documents of a plan, by the last part of their address. */
const WRITERS = {
  "ke-hoach": { name: "ke-hoach-do-luong", write: writePlan },
  "to-trinh": { name: "to-trinh-ke-hoach-do-luong", write: writeSubmission },
  "phu-luc": { name: "phu-luc-phan-bo-phieu", write: writeAnnex },
} as const;
export type PlanDocument = keyof typeof WRITERS;

export function isPlanDocument(name: string): name is PlanDocument {
  return Object.hasOwn(WRITERS, name);
}

/** A plan as the documents that are signed, written anew from its data each time. */
export class PlanDocumentQueries {
  readonly #dataSource: DataSource;
  readonly #plans: PlanQueries;

  constructor(dataSource: DataSource, plans: PlanQueries) {
    this.#dataSource = dataSource;
    this.#plans = plans;
  }

  /** For whoever may see the plan; the name of a draft's file says that it is one. */
  async document(actor: Actor, planId: string, document: PlanDocument): Promise<StreamedFile> {
    const facts = await this.#facts(actor, planId);
    const { name, write } = WRITERS[document];
    const buffer = await write(facts);
    const file = `${facts.isDraft ? "du-thao-" : ""}${name}-${facts.plan.year}.docx`;
    return { name: file, type: DOCX, pieces: piecesOf(buffer) };
  }

  async #facts(actor: Actor, planId: string): Promise<DocumentFacts> {
    const plan = await this.#plans.require(actor, "plan.read", planId);
    const { manager } = this.#dataSource;
    const [content, agencyNames, province] = await Promise.all([
      planRecordOf(manager, plan),
      agencyNamesOf(manager, plan.provinceCode),
      manager.findOneByOrFail(ProvinceEntity, { code: plan.provinceCode }),
    ]);
    return {
      plan: { ...content, synthetic: plan.synthetic },
      isDraft: plan.state === "DRAFT",
      provinceName: province.name,
      agencyNames,
    };
  }
}

const PIECE_BYTES = 65_536;

async function* piecesOf(buffer: Buffer): AsyncIterable<Uint8Array> {
  for (let from = 0; from < buffer.length; from += PIECE_BYTES) {
    yield buffer.subarray(from, from + PIECE_BYTES);
  }
}
