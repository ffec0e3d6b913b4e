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

/** As `requireValue`, of an option that may be left out; undefined when it was. */
export function allowValue(
  command: Command,
  option: string,
  given: Given,
  diagnostics: Diagnostics,
): string | null | undefined {
  return given === undefined ? undefined : requireValue(command, option, given, diagnostics);
}

/** How the text of an option is read; null is a text that says nothing, which `remedy` then tells. */
export interface OptionReading<T> {
  readonly read: (text: string) => T | null;
  readonly remedy: string;
}

/** As `requireValue`, and read; null once it was reported that the value does not fit. */
export function requireRead<T>(
  command: Command,
  option: string,
  given: Given,
  { read, remedy }: OptionReading<T>,
  diagnostics: Diagnostics,
): T | null {
  const text = requireValue(command, option, given, diagnostics);
  const value = text === null ? null : read(text);
  if (text !== null && value === null) {
    diagnostics.error({ file: command.name(), line: 1, column: option }, remedy);
  }
  return value;
}

/**
 * Ties an option to the argument behind it, so that a value may begin with a hyphen; what is an
 * option of some command is no value.
 */
export function tieValue(option: string, args: readonly string[], program: Command): readonly string[] {
  const names = new Set(program.commands.flatMap(({ options }) => options.map(({ long }) => long)));
  const isOption = (text: string) => names.has(text.replace(/=.*$/s, ""));
  return args.flatMap((text, place) => {
    const value = args[place + 1];
    if (text === option && value !== undefined && !isOption(value)) return [`${option}=${value}`];
    return args[place - 1] === option && !isOption(text) ? [] : [text];
  });
}
