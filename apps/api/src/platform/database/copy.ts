import { pipeline } from "node:stream/promises";
import type { PoolClient } from "pg";
import { from, to } from "pg-copy-streams";
import type { EntityManager } from "typeorm";

/** How long one statement over a whole year's rows may take. */
const LONG_MS = 300_000;

/** Lets the transaction's statements and its waits for locks take long; its end takes that back. */
export async function allowLongWork(manager: EntityManager): Promise<void> {
  await manager.query(`SET LOCAL statement_timeout = ${LONG_MS}`);
  await manager.query(`SET LOCAL work_mem = '64MB'`);
  await manager.query(`SET LOCAL lock_timeout = ${LONG_MS / 10}`);
}

/** A statement over many rows; needs `allowLongWork` before it. */
export async function queryLong<Row>(
  manager: EntityManager,
  text: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const client = await clientOf(manager);
  const query = { text, values: [...values], query_timeout: LONG_MS };
  return (await client.query(query)).rows as Row[];
}

/** COPY … FROM STDIN within the transaction; when `chunks` throws, nothing of them is kept. */
export async function copyIn(
  manager: EntityManager,
  sql: string,
  chunks: AsyncIterable<Uint8Array>,
): Promise<void> {
  const client = await clientOf(manager);
  const copying = client.query(Object.assign(from(sql), { query_timeout: LONG_MS }));
  try {
    await pipeline(chunks, copying);
  } finally {
    endTimer(copying);
  }
}

/** COPY … TO STDOUT within the transaction, as it arrives. Must be read to its end. */
export async function* copyOut(manager: EntityManager, sql: string): AsyncGenerator<Buffer> {
  const client = await clientOf(manager);
  const copying = client.query(Object.assign(to(sql), { query_timeout: LONG_MS }));
  try {
    yield* copying as AsyncIterable<Buffer>;
  } finally {
    endTimer(copying);
  }
}

/**
 * pg clears the timer of a query in its callback, which a copy never calls: without this the timer
 * outlives the copy, keeps the process from ending and fails a stream that was done long ago.
 */
function endTimer(copying: object): void {
  (copying as { callback(): void }).callback();
}

/** The transaction's own connection. */
async function clientOf(manager: EntityManager): Promise<PoolClient> {
  const runner = manager.queryRunner;
  if (!runner?.isTransactionActive) throw new Error("COPY needs a transaction");
  return (await runner.connect()) as PoolClient;
}
