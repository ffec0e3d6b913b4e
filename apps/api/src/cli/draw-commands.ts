import type { Command } from "commander";
import type { Diagnostics } from "./diagnostics.ts";
import { allowValue, collect, refuseUnknown, requireRead, requireValue } from "./options.ts";
import type { Given, OptionReading } from "./options.ts";

type Options = Readonly<Record<string, Given>>;
type Print = (document: object | null) => void;

/** The two draws, which anyone can replay from plain files and a seed. */
export function registerDraws(program: Command, diagnostics: Diagnostics, print: Print): void {
  registerDraw(program, diagnostics, print);
  registerDrawCallbacks(program, diagnostics, print);
}

function registerDraw(program: Command, diagnostics: Diagnostics, print: Print): void {
  program
    .command("draw")
    .description("rút mẫu chính thức và dự phòng từ danh sách tổng thể")
    .option("--plan [tệp]", "kế hoạch của năm, plan.json, có quota", collect)
    .option("--frame [tệp]", "danh sách tổng thể CSV: agency,unit,stratum", collect)
    .option("--seed [chuỗi]", "hạt giống, lấy đúng từng ký tự", collect)
    .option("--json", "in JSON (luôn như vậy)")
    .action(async (options: Options, command: Command) => {
      const { draw } = await import("./draw.ts");
      const { SEED } = await import("./draw-options.ts");
      refuseUnknown(command, diagnostics);
      const plan = requireValue(command, "--plan", options["plan"], diagnostics);
      const frame = requireValue(command, "--frame", options["frame"], diagnostics);
      const seed = requireRead(command, "--seed", options["seed"], SEED, diagnostics);
      print(draw({ plan, frame, seed }, diagnostics));
    });
}

function registerDrawCallbacks(program: Command, diagnostics: Diagnostics, print: Print): void {
  program
    .command("draw-callbacks")
    .description("rút phiếu để phúc tra qua điện thoại")
    .option("--ballots [tệp]", "danh sách phiếu CSV: serial,agency,enumerator", collect)
    .option("--seed [chuỗi]", "hạt giống, lấy đúng từng ký tự", collect)
    .option("--share [tỷ lệ]", "tỷ lệ phiếu cần gọi, từ 0 đến 1, ví dụ 0.3068", collect)
    .option("--floor-enumerator [số]", "số phiếu tối thiểu của mỗi điều tra viên", collect)
    .option("--floor-agency [số]", "số phiếu tối thiểu của mỗi cơ quan", collect)
    .option("--exclude [tệp]", "số phiếu của các đợt trước, mỗi dòng một số", collect)
    .option("--json", "in JSON (luôn như vậy)")
    .action(async (options: Options, command: Command) => {
      const { drawCallbacksFromFiles } = await import("./draw-callbacks.ts");
      const { FLOOR, SEED, SHARE } = await import("./draw-options.ts");
      refuseUnknown(command, diagnostics);
      const read = <T>(option: string, key: string, reading: OptionReading<T>) =>
        requireRead(command, option, options[key], reading, diagnostics);
      const input = {
        ballots: requireValue(command, "--ballots", options["ballots"], diagnostics),
        seed: read("--seed", "seed", SEED),
        share: read("--share", "share", SHARE),
        floorEnumerator: read("--floor-enumerator", "floorEnumerator", FLOOR),
        floorAgency: read("--floor-agency", "floorAgency", FLOOR),
        exclude: allowValue(command, "--exclude", options["exclude"], diagnostics),
      };
      print(drawCallbacksFromFiles(input, diagnostics));
    });
}
