import { CommanderError } from "commander";
import type { Command } from "commander";
import { StartupError } from "../platform/startup-error.ts";
import { Diagnostics } from "./diagnostics.ts";
import { registerDraws } from "./draw-commands.ts";
import { collect, refuseUnknown, requireValue, requireValues, tieValue } from "./options.ts";
import type { Given } from "./options.ts";
import { createProgram } from "./program.ts";

const FAULT = 1;
const REFUSED = 2;

const program = createProgram();
const diagnostics = new Diagnostics((text) => process.stderr.write(text));

// Commands are loaded when they are called: those that need no database must not load its drivers.
program
  .command("score")
  .description("tính các chỉ số hài lòng từ tệp kế hoạch và các tệp phiếu")
  .option("--plan [tệp]", "kế hoạch của năm, plan.json", collect)
  .option("--ballots [tệp...]", "một hay nhiều tệp phiếu CSV", collect)
  .option("--json", "in JSON (luôn như vậy)")
  .action(async (options: { plan?: Given; ballots?: Given }, command: Command) => {
    const { score } = await import("./score.ts");
    refuseUnknown(command, diagnostics);
    const plan = requireValue(command, "--plan", options.plan, diagnostics);
    const ballots = requireValues(command, "--ballots", options.ballots, diagnostics);
    print(score({ plan, ballots }, diagnostics));
  });

registerDraws(program, diagnostics, print);

program
  .command("migrate")
  .description("đưa cơ sở dữ liệu lên phiên bản của chương trình")
  .action(async (_options: object, command: Command) => {
    refuseUnknown(command, diagnostics);
    if (diagnostics.failed) return;
    const { withDatabase } = await import("./database.ts");
    print(
      await withDatabase(async (dataSource) => ({
        migrations: dataSource.migrations.map(({ name }) => name),
      })),
    );
  });

program
  .command("user")
  .description("tạo tài khoản: user create; mật khẩu tạm thời in ra một lần")
  .option("--login [tên]", "tên đăng nhập", collect)
  .option("--name [họ tên]", "họ và tên", collect)
  .option("--role [vai trò]", "vai trò, ví dụ SYSTEM_ADMIN", collect)
  .option("--province [mã]", "mã tỉnh, ví dụ SL", collect)
  .option("--organisation [tên]", "tên tổ chức trong tỉnh", collect)
  .action(async (options: Readonly<Record<string, Given>>, command: Command) => {
    const [verb, ...rest] = command.args;
    command.args = rest;
    refuseUnknown(command, diagnostics);
    if (verb !== "create") {
      diagnostics.error(
        { file: "user", line: 1, column: "-" },
        "Gọi: sipas user create --login … --name … --role …",
      );
    }
    const [login, name, role, province, organisation] = [
      "login",
      "name",
      "role",
      "province",
      "organisation",
    ].map((option) => requireValue(command, `--${option}`, options[option], diagnostics));
    if (diagnostics.failed || !login || !name || !role || !province || !organisation) return;
    const { createUser } = await import("./user.ts");
    print(await createUser({ login, name, role, province, organisation }, diagnostics));
  });

program
  .command("import")
  .description("nạp tệp phiếu CSV vào kế hoạch đã ban hành: import ballots")
  .option("--plan [mã]", "mã kế hoạch, hoặc tỉnh và năm, ví dụ SL:2024", collect)
  .option("--file [tệp]", "tệp phiếu CSV", collect)
  .option("--as [tên]", "tên đăng nhập của người nạp", collect)
  .action(async (options: Readonly<Record<string, Given>>, command: Command) => {
    const [verb, ...rest] = command.args;
    command.args = rest;
    refuseUnknown(command, diagnostics);
    if (verb !== "ballots") {
      diagnostics.error(
        { file: "import", line: 1, column: "-" },
        "Gọi: sipas import ballots --plan … --file … --as …",
      );
    }
    const [plan, file, as] = ["plan", "file", "as"].map((option) =>
      requireValue(command, `--${option}`, options[option], diagnostics),
    );
    if (diagnostics.failed || !plan || !file || !as) return;
    const { importBallots } = await import("./import.ts");
    print(await importBallots({ plan, file, as }, diagnostics));
  });

program
  .command("demo")
  .description("đưa dữ liệu dùng thử về như ban đầu: demo --reset")
  .option("--reset", "xóa cơ sở dữ liệu dùng thử rồi nạp lại")
  .option("--yes", "đồng ý xóa khi dùng DATABASE_URL")
  .action(async (options: { reset?: true; yes?: true }, command: Command) => {
    refuseUnknown(command, diagnostics);
    if (diagnostics.failed) return;
    const { resetDemonstration } = await import("./demo.ts");
    const chosen = { reset: options.reset ?? false, yes: options.yes ?? false };
    print(await resetDemonstration(chosen, diagnostics));
  });

// Whoever reads the result has hung up: there is nobody left to tell.
process.stdout.on("error", () => process.exit(FAULT));

function print(document: object | null): void {
  if (document !== null && !diagnostics.failed) process.stdout.write(`${JSON.stringify(document)}\n`);
}

try {
  await program.parseAsync(tieValue("--seed", process.argv, program));
} catch (error) {
  if (error instanceof StartupError) {
    process.exitCode = FAULT;
    process.stderr.write(`${error.message}\n`);
  } else if (!(error instanceof CommanderError)) {
    process.exitCode = FAULT;
    process.stderr.write(`Lỗi của chương trình, không phải của dữ liệu: ${String(error)}\n`);
  } else if (error.code !== "commander.helpDisplayed") {
    const commands = program.commands.map((command) => command.name()).join(", ");
    diagnostics.error(
      { file: "sipas", line: 1, column: "-" },
      `Gọi sipas với một trong các lệnh: ${commands}.`,
    );
  }
}
diagnostics.flush();
if (diagnostics.failed) process.exitCode ||= REFUSED;
