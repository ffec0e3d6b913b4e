import type { JsonNode } from "@sipas/domain/kernel";
import {
  ANSWER_LEVELS,
  BLOCK_METHODS,
  DEFAULT_METHOD,
  INDEX_METHODS,
  PROVINCE_METHODS,
} from "@sipas/domain/plan";
import type { ScoringMethod } from "@sipas/domain/plan";
import type { JsonFile } from "./json-file.ts";

const METHOD_KEYS = ["index", "block", "province", "satisfied", "rounding"];
const ROUNDING_KEYS = ["digits", "mode"];
/** More than a plan may have: whoever replays a year may look behind its rounding. */
const MAX_DIGITS = 30;

/** The words of the file for the codes: lower case, in the files of the command line alone. */
function words<T extends string>(codes: readonly T[]): Readonly<Record<string, T>> {
  return Object.fromEntries(codes.map((code) => [code.toLowerCase(), code]));
}

const ROUNDING_MODES = words([DEFAULT_METHOD.rounding.mode]);

/** The method of a plan.json, each key defaulting by itself; null once errors were reported. */
export function readMethod(json: JsonFile, node: JsonNode | undefined): ScoringMethod | null {
  if (!node) return DEFAULT_METHOD;
  const method = json.object(node, METHOD_KEYS);
  if (!method) return null;
  const optional = <T>(key: string, fallback: T, read: (value: JsonNode) => T | null): T | null => {
    const value = method.members.get(key);
    return value ? read(value) : fallback;
  };
  const index = optional("index", DEFAULT_METHOD.index, (value) => json.word(value, words(INDEX_METHODS)));
  const block = optional("block", DEFAULT_METHOD.block, (value) => json.word(value, words(BLOCK_METHODS)));
  const province = optional("province", DEFAULT_METHOD.province, (value) =>
    json.word(value, words(PROVINCE_METHODS)),
  );
  const satisfied = optional("satisfied", DEFAULT_METHOD.satisfied, (value) => readSatisfied(json, value));
  const rounding = optional("rounding", DEFAULT_METHOD.rounding, (value) => readRounding(json, value));
  if (!index || !block || !province || !satisfied || !rounding) return null;
  return { index, block, province, satisfied, rounding };
}

function readSatisfied(json: JsonFile, node: JsonNode): readonly number[] | null {
  const items = json.array(node);
  if (!items) return null;
  if (items.length === 0) return json.report(node, "Phải có ít nhất một mức được tính là hài lòng.");
  const levels = new Set<number>();
  let sound = true;
  for (const item of items) {
    const level = json.integer(item, ANSWER_LEVELS[0], ANSWER_LEVELS.length);
    if (level === null) sound = false;
    else if (levels.has(level)) sound = json.report(item, "Mức này ghi hai lần; chỉ giữ một.") !== null;
    else levels.add(level);
  }
  return sound ? [...levels] : null;
}

function readRounding(json: JsonFile, node: JsonNode): ScoringMethod["rounding"] | null {
  const rounding = json.object(node, ROUNDING_KEYS);
  if (!rounding) return null;
  const digits = rounding.members.get("digits");
  const mode = rounding.members.get("mode");
  const readDigits = digits ? json.integer(digits, 0, MAX_DIGITS) : DEFAULT_METHOD.rounding.digits;
  const readMode = mode ? json.word(mode, ROUNDING_MODES) : DEFAULT_METHOD.rounding.mode;
  return readDigits === null || readMode === null ? null : { digits: readDigits, mode: readMode };
}
