import { refuse, type Decision } from "@sipas/domain/kernel";
import type { EntityTarget } from "typeorm";
import type { QueryDeepPartialEntity } from "typeorm";
import type { Tx } from "./unit-of-work.ts";

interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** What a person is told whose page was older than what is stored: it may be their own second tab. */
export function staleVersion(): Decision<never> {
  return refuse({
    code: "STALE_VERSION",
    path: "version",
    message:
      "Nội dung này vừa được lưu ở nơi khác (người khác hoặc thẻ khác của bạn) sau khi bạn mở trang. Những gì bạn nhập vẫn còn đây; tải bản mới nhất rồi lưu lại.",
  });
}

/** Compare-and-swap: writes the change only onto the version that the person saw. Never `save()`. */
export async function saveVersioned<T extends Versioned>(
  tx: Tx,
  entity: EntityTarget<T>,
  seen: Versioned,
  change: QueryDeepPartialEntity<T>,
): Promise<boolean> {
  const result = await tx.manager
    .createQueryBuilder()
    .update(entity)
    .set({ ...change, version: seen.version + 1 })
    .where("id = :id AND version = :version", { id: seen.id, version: seen.version })
    .execute();
  return result.affected === 1;
}
