import { Command } from "commander";

const HEADINGS: Readonly<Record<string, string>> = {
  "Usage:": "Cách dùng:",
  "Options:": "Tùy chọn:",
  "Commands:": "Các lệnh:",
  "Arguments:": "Tham số:",
};

class SipasCommand extends Command {
  /** Options that a command does not have are left to the command, which lists all of them at once. */
  override createCommand(name: string): Command {
    return new SipasCommand(name).usage("[tùy chọn]").allowUnknownOption();
  }
}

/** The program without its commands. Standard output is for results alone: help goes to standard error. */
export function createProgram(): Command {
  return new SipasCommand("sipas")
    .usage("<lệnh> [tùy chọn]")
    .description("Khảo sát sự hài lòng hằng năm: các lệnh tính lại và kiểm tra từ tệp")
    .helpOption("-h, --help", "hiện hướng dẫn")
    .helpCommand(false)
    .configureHelp({ styleTitle: (title) => HEADINGS[title] ?? title })
    .configureOutput({
      writeOut: (text) => process.stderr.write(text),
      writeErr: () => {},
      outputError: () => {},
    })
    .allowExcessArguments()
    .exitOverride();
}
