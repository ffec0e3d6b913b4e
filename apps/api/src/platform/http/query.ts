import type { Separator } from "@sipas/domain/kernel";
import type { Request } from "express";
import { AppError } from "../errors.ts";

const OR = new Intl.ListFormat("vi", { type: "disjunction" });

const SEPARATORS: Readonly<Record<string, Separator>> = { comma: ",", semicolon: ";" };

/**
 * What a parameter of the address stands for, by its word. Left out it is the default, where there is
 * one; anything else is refused with the words there are, so that nobody takes one list for another.
 */
export function choiceOf<T>(
  request: Request,
  name: string,
  words: Readonly<Record<string, T>>,
  byDefault?: T,
): T {
  const given = request.query[name];
  if (given === undefined && byDefault !== undefined) return byDefault;
  if (typeof given === "string" && Object.hasOwn(words, given)) return words[given]!;
  const known = OR.format(Object.keys(words));
  const message =
    given === undefined
      ? `Địa chỉ thiếu tham số “${name}”; chọn ${known}.`
      : `Tham số “${name}” trong địa chỉ chỉ nhận một giá trị: ${known}.`;
  throw new AppError("BAD_REQUEST", message);
}

/** A parameter that is text; null when it is left out or empty. */
export function textOf(request: Request, name: string): string | null {
  const given = request.query[name];
  if (given === undefined || given === "") return null;
  if (typeof given === "string") return given;
  throw new AppError("BAD_REQUEST", `Tham số “${name}” trong địa chỉ chỉ nhận một giá trị.`);
}

/** What is to part the cells of a CSV: `separator=semicolon` or, as by default, `comma`. */
export function separatorOf(request: Request): Separator {
  return choiceOf(request, "separator", SEPARATORS, ",");
}
