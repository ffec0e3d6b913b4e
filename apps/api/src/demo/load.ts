import type { DataSource } from "typeorm";
import { AccountEntity } from "../identity/account.entity.ts";
import { withProgress } from "../platform/progress.ts";
import { loadDemonstrationAccounts } from "./load-accounts.ts";
import { loadPractice } from "./load-practice.ts";
import { CHAPTERS, demonstrationPlan, draftDemonstrationPlan } from "./load-year.ts";
import { beginStory } from "./story.ts";

/**
 * Whether the demonstration should be loaded: nobody has worked in the database yet, or an earlier
 * load was cut off.
 */
export async function wantsDemonstration(dataSource: DataSource): Promise<boolean> {
  if (!(await dataSource.getRepository(AccountEntity).exists())) return true;
  if (!(await hasDemonstrationAccounts(dataSource))) return false;
  return (await demonstrationPlan(dataSource))?.state !== "PUBLISHED";
}

/** False in a database that people worked in before demonstration mode was asked for. */
export function hasDemonstrationAccounts(dataSource: DataSource): Promise<boolean> {
  return dataSource.getRepository(AccountEntity).existsBy({ demo: true });
}

export interface LoadOptions {
  /** When what is no history happens. */
  readonly now: Date;
  /** Is told what takes longer than a moment. */
  readonly say: (line: string) => void;
  readonly stopping: AbortSignal;
}

/**
 * Loads the demonstration: accounts, the practice plan, and the published year Sơn La 2024 through
 * the services that people use, on a clock of 2024. Cut off or told to stop, it goes on where it was
 * when it is called again.
 */
export async function loadDemonstration(
  dataSource: DataSource,
  { now, say, stopping }: LoadOptions,
): Promise<void> {
  const story = beginStory(dataSource, now, stopping);
  await loadDemonstrationAccounts(dataSource);
  await loadPractice(story);
  const plan = await demonstrationPlan(dataSource);
  if (plan?.state === "PUBLISHED") return;
  const id = plan?.id ?? (await draftDemonstrationPlan(story));
  for (const { title, load } of CHAPTERS) {
    stopping.throwIfAborted();
    await withProgress(`Nạp năm dùng thử Sơn La 2024 (dữ liệu mô phỏng): ${title}`, say, () =>
      load(story, id),
    );
  }
}
