import {
  MODE_REASON_LABELS,
  SERVICE_MODE_LABELS,
  type Block,
  type DossierCounts,
} from "@sipas/domain/agency";
import { formatCount } from "@sipas/domain/kernel";
import {
  BALLOT_CONSEQUENCE_LABELS,
  BLOCK_METHOD_LABELS,
  CALLBACK_OUTCOME_LABELS,
  CEASED_RULE_LABELS,
  INDEX_METHOD_LABELS,
  LEGAL_BASIS_KIND_LABELS,
  PROVINCE_METHOD_LABELS,
  TARGET_SCOPE_LABELS,
  WINDOW_LABELS,
  type WindowName,
} from "@sipas/domain/plan";
import { formatDay, fractionToPercent } from "@sipas/ui";
import { setName } from "../roster/roster-rows.ts";
import { text as rosterText } from "../roster/text.vi.ts";
import { text as formText } from "../sections/text.vi.ts";
import type { Place } from "./places.ts";
import type { LegalBasisDraft, PlanDraft, RosterRowDraft, TargetDraft } from "./plan-draft.ts";
import { text } from "./text.vi.ts";

type Show = (value: unknown) => string;
const words = text.places;
const { decision, bases, windows, targets, terms, method, callback } = formText;

const asText: Show = (value) => String(value);
const asCount: Show = (value) => (typeof value === "number" ? formatCount(value) : String(value));
const asDay: Show = (value) => formatDay(String(value));
const asPercent: Show = (value) => words.percent(fractionToPercent(String(value)) ?? String(value));
const asLabel =
  (labels: Readonly<Record<string, string>>): Show =>
  (value) =>
    labels[String(value)] ?? String(value);
const asAnswer =
  (yes: string, no: string): Show =>
  (value) =>
    value === true ? yes : no;
const asSet: Show = (value) => setName(String(value));

/** The fields by their paths: `*` stands for a row, a window, a level or a place in a list. */
const FIELDS: Readonly<Record<string, readonly [label: string, show: Show]>> = {
  "decision.year": [decision.year, asText],
  "decision.decisionNumber": [decision.number, asText],
  "decision.decisionDate": [decision.date, asDay],
  "decision.planNumber": [decision.planNumber, asText],
  "decision.planDate": [decision.planDate, asDay],
  "decision.supervision": [decision.supervision, asText],
  "legalBases.*": ["", (row) => basisOf(row as LegalBasisDraft)],
  "legalBases.*.kind": [bases.kind, asLabel(LEGAL_BASIS_KIND_LABELS)],
  "legalBases.*.number": [bases.number, asText],
  "legalBases.*.title": [bases.title, asText],
  "legalBases.*.inForceFrom": [bases.from, asDay],
  "legalBases.*.inForceTo": [bases.to, asDay],
  "windows.*.from": [windows.from, asDay],
  "windows.*.to": [windows.to, asDay],
  "windows.ceasedRule": [windows.ceased, asLabel(CEASED_RULE_LABELS)],
  "targets.*": ["", (row) => targetOf(row as TargetDraft)],
  "targets.*.scope": [targets.scope, asLabel(TARGET_SCOPE_LABELS)],
  "targets.*.code": [targets.of, asText],
  "targets.*.minimum": [targets.minimum, asPercent],
  "terms.reserveRatio": [terms.reserveRatio, asPercent],
  "terms.smallCell": [terms.smallCell, asCount],
  "terms.retentionUntil": [terms.retention, asDay],
  "method.index": [method.index, asLabel(INDEX_METHOD_LABELS)],
  "method.block": [method.block, asLabel(BLOCK_METHOD_LABELS)],
  "method.province": [method.province, asLabel(PROVINCE_METHOD_LABELS)],
  "method.satisfied.*": ["", asAnswer(words.satisfied, words.notSatisfied)],
  "method.digits": [method.digits, asCount],
  "callback.share": [callback.share, asPercent],
  "callback.floorAgency": [callback.floorAgency, asCount],
  "callback.floorEnumerator": [callback.floorEnumerator, asCount],
  "callback.attempts": [callback.attempts, asCount],
  "callback.statements.*": ["", asText],
  "callback.consequences.*.consequence": ["", asLabel(BALLOT_CONSEQUENCE_LABELS)],
  "blocks.*": ["", (row) => (row as Block).name],
  "blocks.*.name": [formText.blocks.name, asText],
  "roster.order": [words.order, asAnswer(words.reordered, words.notReordered)],
  "roster.*": ["", (row) => agencyOf(row as RosterRowDraft)],
  "roster.*.block": [rosterText.block, asText],
  "roster.*.serviceMode": [rosterText.mode, asLabel(SERVICE_MODE_LABELS)],
  "roster.*.modeReasonCode": [rosterText.reasonCode, asLabel(MODE_REASON_LABELS)],
  "roster.*.modeReason": [rosterText.reason, asText],
  "roster.*.frameSize": [rosterText.frame, asCount],
  "roster.*.dossiers": [rosterText.dossiers.name, (counts) => countsInWords(counts as DossierCounts)],
  "roster.*.dossiers.providesService": [rosterText.dossiers.providesService, asAnswer(words.yes, words.no)],
  "roster.*.dossiers.inPerson": [rosterText.dossiers.inPerson, asCount],
  "roster.*.dossiers.online": [rosterText.dossiers.online, asCount],
  "roster.*.dossiers.users": [rosterText.dossiers.users, asCount],
  "roster.*.criteriaSetCode": [rosterText.set, asSet],
  "roster.*.official": [rosterText.official, asCount],
  "roster.*.reserve": [rosterText.reserve, asCount],
  "roster.*.takeAll": [rosterText.takeAll, asAnswer(words.yes, words.no)],
};

function countsInWords({ inPerson, online, users }: DossierCounts): string {
  return rosterText.dossiers.short(formatCount(inPerson), formatCount(online), formatCount(users));
}

/** What people call a place: "Sở Y tế: Số phiếu phân bổ". */
export function placeName({ path }: Pick<Place, "path">, drafts: readonly PlanDraft[]): string {
  const [label] = fieldAt(path);
  return [subjectOf(path, drafts), label].filter(Boolean).join(": ");
}

/** A value of the place as people write it. */
export function placeValue({ path }: Pick<Place, "path">, value: unknown): string {
  if (value === undefined) return words.absent;
  if (value === null || value === "") return words.blank;
  const [, show] = fieldAt(path);
  return show(value);
}

function fieldAt(path: readonly string[]): readonly [label: string, show: Show] {
  const pattern = path.map((step, depth) => (isPlace(step, path[depth - 1]) ? "*" : step)).join(".");
  return FIELDS[pattern] ?? [path.at(-1) ?? "", asText];
}

function isPlace(step: string, parent: string | undefined): boolean {
  return step.startsWith("#") || /^\d+$/.test(step) || (parent === "windows" && step !== "ceasedRule");
}

function subjectOf([part, row = "", place]: readonly string[], drafts: readonly PlanDraft[]): string {
  const key = row.slice(1);
  if (part === "windows") return WINDOW_LABELS[row as WindowName] ?? "";
  if (part === "roster" && row !== "order") {
    const agency = drafts.flatMap(({ roster }) => roster).find(({ agencyCode }) => agencyCode === key);
    return agency?.agencyName ?? key;
  }
  if (part === "blocks") return blockOf(key, drafts);
  if (part === "legalBases") return basisName(key, drafts);
  if (part === "targets") return targetName(key, drafts);
  if (row === "satisfied") return words.level(method.levels[Number(place) as keyof typeof method.levels]);
  if (row === "statements") return callback.statement(Number(place) + 1);
  if (row === "consequences") {
    const outcome = drafts[0]?.callback.consequences[Number(place)]?.outcome;
    return words.outcome(outcome ? CALLBACK_OUTCOME_LABELS[outcome] : "");
  }
  return "";
}

/** By its number, or by its place in the list while it has none. */
function basisName(key: string, drafts: readonly PlanDraft[]): string {
  for (const { legalBases } of drafts) {
    const place = legalBases.findIndex((row) => row.key === key);
    const found = legalBases[place];
    if (found) return found.number ? words.basis(found.number) : bases.row(place + 1);
  }
  return bases.row(1);
}

function targetName(key: string, drafts: readonly PlanDraft[]): string {
  const place = Math.max(...drafts.map((draft) => draft.targets.findIndex((row) => row.key === key)));
  return words.target(String(place + 1));
}

function targetOf({ scope, code, minimum }: TargetDraft): string {
  return [TARGET_SCOPE_LABELS[scope], code, minimum && asPercent(minimum)].filter(Boolean).join(", ");
}

function blockOf(code: string, drafts: readonly PlanDraft[]): string {
  return drafts.flatMap(({ blocks }) => blocks).find((block) => block.code === code)?.name || code;
}

function basisOf({ kind, number, title }: LegalBasisDraft): string {
  return [LEGAL_BASIS_KIND_LABELS[kind], number, title].filter(Boolean).join(", ");
}

function agencyOf({ serviceMode, official, reserve, takeAll }: RosterRowDraft): string {
  const ballots = takeAll ? rosterText.takeAll : rosterText.totalBallots(countOf(official));
  return [
    SERVICE_MODE_LABELS[serviceMode],
    ballots,
    ...(takeAll ? [] : [rosterText.totalReserve(countOf(reserve))]),
  ].join(", ");
}

function countOf(count: unknown): string {
  return count === null ? words.none : asCount(count);
}
