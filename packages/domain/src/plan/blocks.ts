import { findTextProblems, problem, type Problem } from "../kernel/index.ts";
import type { PlanContent } from "./plan.ts";

type Blocks = Pick<PlanContent, "blocks" | "roster">;

const MOST_BLOCKS = 20;
const LONGEST_NAME = 100;

/** What makes the blocks of a draft impossible: too many, a code that is none or stands twice, an overlong name. */
export function checkBlocks({ blocks }: Blocks): readonly Problem[] {
  const problems: Problem[] = [];
  if (blocks.length > MOST_BLOCKS) {
    problems.push(problem("BLOCKS_TOO_MANY", "blocks", `Nhập nhiều nhất ${MOST_BLOCKS} khối.`));
  }
  blocks.forEach(({ code, name }, index) => {
    const path = `blocks.${index}`;
    if (!/^[A-Z][A-Z0-9_]{0,39}$/.test(code)) {
      const message = `Mã khối ${index + 1} chỉ gồm chữ in hoa không dấu, chữ số và gạch dưới, tối đa 40 ký tự.`;
      problems.push(problem("BLOCK_CODE_INVALID", `${path}.code`, message));
    } else if (blocks.findIndex((block) => block.code === code) < index) {
      const message = `Mã khối ${code} đã dùng; mỗi khối một mã.`;
      problems.push(problem("BLOCK_CODE_REPEATED", `${path}.code`, message));
    }
    problems.push(...findTextProblems(`${path}.name`, "Tên khối", name, LONGEST_NAME));
  });
  return problems;
}

/**
 * What keeps a plan with these blocks from being issued: a block without a name of its own, or without
 * agencies. A plan without any agency is told of that alone.
 */
export function blockBlockers({ blocks, roster }: Blocks): readonly Problem[] {
  const used = new Set(roster.map(({ block }) => block));
  return blocks.flatMap(({ code, name }, index) => {
    const path = `blocks.${index}.name`;
    if (name === "") return [problem("BLOCK_NAME_MISSING", path, `Nhập tên khối ${index + 1}.`)];
    if (blocks.findIndex((block) => block.name === name) < index) {
      return [problem("BLOCK_NAME_REPEATED", path, `Hai khối cùng tên “${name}”; đặt tên khác nhau.`)];
    }
    if (roster.length === 0 || used.has(code)) return [];
    const message = `“${name}” chưa có cơ quan nào; bỏ khối này hoặc xếp cơ quan vào khối.`;
    return [problem("BLOCK_EMPTY", path, message)];
  });
}
