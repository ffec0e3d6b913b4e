import type { JsonNode } from "@sipas/domain/kernel";
import type { DrawQuota } from "@sipas/domain/sample";
import type { JsonFile } from "./json-file.ts";

const QUOTA_KEYS = ["official", "reserve", "takeAll"];

/**
 * The quota of an agency in a plan.json; null once errors were reported. Under `takeAll` nothing
 * rests on `official` and `reserve`: they may be null or left out.
 */
export function readQuota(json: JsonFile, node: JsonNode): DrawQuota | null {
  const quota = json.object(node, QUOTA_KEYS);
  if (!quota) return null;
  const flag = json.member(quota, "takeAll");
  const takeAll = flag && json.boolean(flag);
  const count = (key: string): number | null => {
    const value = takeAll ? quota.members.get(key) : json.member(quota, key);
    if (!value || (takeAll && value.kind === "null")) return null;
    return json.integer(value, 0, Number.MAX_SAFE_INTEGER);
  };
  const [official, reserve] = [count("official"), count("reserve")];
  if (takeAll === null) return null;
  if (takeAll) return { takeAll };
  return official === null || reserve === null ? null : { takeAll, official, reserve };
}
