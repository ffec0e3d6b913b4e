import { BYTE_ORDER_MARK, csvLine } from "@sipas/domain/kernel";
import express from "express";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { sendSheet } from "./send-sheet.ts";

interface Served {
  readonly address: string;
  /** What became of the one sheet that was sent. */
  readonly sent: Promise<unknown>;
}

async function serve(lines: AsyncIterable<string>): Promise<Served> {
  const { promise: sent, resolve } = Promise.withResolvers<unknown>();
  const app = express();
  app.get("/", async (_request, response) => {
    resolve(await sendSheet(response, { name: "phiếu.csv", lines }).catch((error: unknown) => error));
  });
  const server = createServer(app).listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await once(server, "listening");
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, sent };
}

it("sends the lines as a file that spreadsheets take for UTF-8", async () => {
  async function* lines() {
    yield BYTE_ORDER_MARK + csvLine(["serial", "agency"], ";");
    yield csvLine(["SL24-000123-4", 'Sở "A"; B, C'], ";");
  }
  const { address, sent } = await serve(lines());
  const response = await fetch(address);
  expect(response.headers.get("content-disposition")).toContain("filename*=UTF-8''phi%E1%BA%BFu.csv");
  expect(Buffer.from(await response.arrayBuffer()).toString()).toBe(
    '\ufeffserial;agency\r\nSL24-000123-4;"Sở ""A""; B, C"\r\n',
  );
  expect(await sent).toBeUndefined();
});

it("ends without a fault, and makes no more lines, when the reader goes away", async () => {
  let ended = false;
  async function* lines() {
    try {
      for (;;) yield "x".repeat(10_000);
    } finally {
      ended = true;
    }
  }
  const { address, sent } = await serve(lines());
  const reader = (await fetch(address)).body!.getReader();
  await reader.read();
  await reader.cancel();
  expect(await sent).toBeUndefined();
  expect(ended).toBe(true);
});

it("cuts the file off when a line cannot be made, so that nobody takes it for whole", async () => {
  async function* lines() {
    yield "serial\r\n";
    throw new Error("no more");
  }
  const { address, sent } = await serve(lines());
  await expect(fetch(address).then((response) => response.text())).rejects.toThrow();
  expect(await sent).toEqual(new Error("no more"));
});
