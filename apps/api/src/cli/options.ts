import type { Command } from "commander";
import type { Diagnostics } from "./diagnostics.ts";

/** What an option of commander holds: nothing, `true` without its value, or its values. */
export type Given = readonly string[] | true | undefined;

/** Collects the values of an option given more than once, so that a repetition can be seen. */
export function collect(value: string, before: Given): readonly string[] {
  return Array.isArray(before) ? [...before, value] : [value];
}

/** Reports, one a line, every option a command does not have and every argument it does not take. */
export function refuseUnknown(command: Command, diagnostics: Diagnostics): void {
  for (const argument of command.args) {
    const isOption = argument.startsWith("-");
    const column = isOption ? argument.replace(/=.*$/s, "") : "-";
    const message = isOption
      ? `Lệnh ${command.name()} không có tùy chọn này; xem sipas ${command.name()} --help.`
      : `Thừa tham số “${argument}”; xem sipas ${command.name()} --help.`;
    diagnostics.error({ file: command.name(), line: 1, column }, message);
  }
}

/** The values of an option that must be given; empty once its absence was reported. */
export function requireValues(
  command: Command,
  option: string,
  given: Given,
  diagnostics: Diagnostics,
): readonly string[] {
  if (Array.isArray(given) && given.every((value) => value !== "")) return given;
  const message = given === undefined ? "Thiếu tùy chọn này" : "Tùy chọn này thiếu giá trị";
  diagnostics.error(
    { file: command.name(), line: 1, column: option },
    `${message}; xem sipas ${command.name()} --help.`,
  );
  return [];
}

/** The value of an option that must be given exactly once; null once that was reported. */
export function requireValue(
  command: Command,
  option: string,
  given: Given,
  diagnostics: Diagnostics,
): string | null {
  const [value, ...more] = requireValues(command, option, given, diagnostics);
  if (more.length > 0) {
    diagnostics.error(
      { file: command.name(), line: 1, column: option },
      "Tùy chọn này chỉ được ghi một lần.",
    );
  }
  return value ?? null;
}
