import { SERVICE_MODES } from "@sipas/domain/agency";
import type { ServiceMode } from "@sipas/domain/agency";
import type { JsonNode } from "@sipas/domain/kernel";
import type { ScoringMethod } from "@sipas/domain/plan";
import type { DrawQuota } from "@sipas/domain/sample";
import type { Diagnostics } from "./diagnostics.ts";
import { readQuota } from "./draw-quota.ts";
import { JsonFile } from "./json-file.ts";
import { readMethod } from "./method-file.ts";

interface PlanFileAgency {
  readonly code: string;
  /** Null when it could not be read, which was reported. */
  readonly block: string | null;
  readonly serviceMode: ServiceMode | null;
  /** Null too where it was not asked for. */
  readonly quota: DrawQuota | null;
}

interface PlanNeeds {
  /** Every agency must have its quota, which only the draw rests on. */
  readonly withQuota: boolean;
}

/** What plan.json says; what is null was reported. */
export interface PlanFile {
  readonly method: ScoringMethod | null;
  /** Null unless the code of every agency could be read. */
  readonly agencies: readonly PlanFileAgency[] | null;
}

const PLAN_KEYS = ["year", "method", "agencies"];
const AGENCY_KEYS = ["code", "name", "block", "serviceMode", "quota"];
const MODES = Object.fromEntries(SERVICE_MODES.map((mode) => [mode, mode]));

/** Reads a plan.json and reports every error in it; a `quota` that is not needed is not looked at. */
export function readPlanFile(
  file: string,
  diagnostics: Diagnostics,
  needs: PlanNeeds = { withQuota: false },
): PlanFile {
  const json = new JsonFile(file, diagnostics);
  const root = json.read();
  const plan = root && json.object(root, PLAN_KEYS);
  if (!plan) return { method: null, agencies: null };
  const year = json.member(plan, "year");
  if (year) json.integer(year, 1, 9999);
  const method = readMethod(json, plan.members.get("method"));
  const agencies = json.member(plan, "agencies");
  return { method, agencies: agencies && readAgencies(json, agencies, needs) };
}

function readAgencies(json: JsonFile, node: JsonNode, needs: PlanNeeds): readonly PlanFileAgency[] | null {
  const items = json.array(node);
  if (!items) return null;
  const agencies = items.map((item) => readAgency(json, item, needs));
  const lines = new Map<string, number>();
  for (const [place, agency] of agencies.entries()) {
    if (!agency) continue;
    const first = lines.get(agency.code);
    if (first === undefined) lines.set(agency.code, place);
    else reportRepeated(json, items, place, first);
  }
  return agencies.every((agency) => agency !== null) ? agencies : null;
}

function readAgency(json: JsonFile, node: JsonNode, { withQuota }: PlanNeeds): PlanFileAgency | null {
  const agency = json.object(node, AGENCY_KEYS);
  if (!agency) return null;
  const code = json.member(agency, "code");
  const name = json.member(agency, "name");
  const block = json.member(agency, "block");
  const mode = json.member(agency, "serviceMode");
  const quota = withQuota ? json.member(agency, "quota") : null;
  const codeText = code && readCode(json, code);
  if (name) json.text(name);
  const blockText = block && json.text(block);
  const serviceMode = mode && json.word(mode, MODES);
  const readable = { block: blockText, serviceMode, quota: quota && readQuota(json, quota) };
  return codeText === null ? null : { code: codeText, ...readable };
}

function readCode(json: JsonFile, node: JsonNode): string | null {
  const code = json.text(node);
  return code === "" ? json.report(node, "Mã cơ quan đang để trống; điền mã.") : code;
}

function reportRepeated(json: JsonFile, items: readonly JsonNode[], place: number, first: number): void {
  const item = items[place]!;
  const code = item.kind === "object" ? item.members.get("code") : undefined;
  json.report(code ?? item, `Mã cơ quan này đã có ở /agencies/${first}; mỗi cơ quan chỉ ghi một lần.`);
}
