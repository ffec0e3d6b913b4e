import express, { type ErrorRequestHandler } from "express";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { sendStream } from "./send-stream.ts";

it("answers a fault in the first piece as every other, not with a file cut off", async () => {
  const pieces: AsyncIterable<string> = {
    [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new Error("no beginning")) }),
  };
  const answer: ErrorRequestHandler = (error: Error, _request, response, _next) => {
    response.status(500).send(error.message);
  };
  const app = express();
  app.get("/", (_request, response) => sendStream(response, { name: "a.pdf", type: "pdf", pieces }));
  app.use(answer);
  const server = createServer(app).listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await once(server, "listening");
  const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  expect([response.status, await response.text()]).toEqual([500, "no beginning"]);
  expect(response.headers.get("content-disposition")).toBeNull();
});
