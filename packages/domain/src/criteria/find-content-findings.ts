import { problem, type Problem } from "../kernel/index.ts";
import type { Content } from "./criteria-set.ts";
import { findRepeats, isBlank, sameWords, wordingMissing } from "./finding.ts";

/** What is wrong with the contents and criteria of a form; paths start at `contents`. */
export function findContentFindings(contents: readonly Content[]): readonly Problem[] {
  return [
    ...findRepeats(contents.map(({ code }) => code)).map(({ at, first }) =>
      problem(
        "CODE_REPEATS",
        `contents.${at}.code`,
        `Nội dung ${at + 1} trùng mã “${contents[at]?.code}” với nội dung ${first + 1}; đặt mã khác.`,
      ),
    ),
    ...findRepeatedCriteria(contents),
    ...contents.flatMap((content, at) => findInContent(content, at)),
  ];
}

function findRepeatedCriteria(contents: readonly Content[]): readonly Problem[] {
  const placed = contents.flatMap(({ criteria }, at) =>
    criteria.map(({ code, wording }, place) => ({ code, wording, path: `contents.${at}.criteria.${place}` })),
  );
  const said = (at: number) => placed[at]?.code ?? "";
  const pathOf = (at: number) => placed[at]?.path ?? "contents";
  return [
    ...findRepeats(placed.map(({ code }) => code)).map(({ at }) =>
      problem(
        "CODE_REPEATS",
        `${pathOf(at)}.code`,
        `Hai tiêu chí cùng mã “${said(at)}”; mỗi tiêu chí phải có mã riêng.`,
      ),
    ),
    ...findRepeats(placed.map(({ wording }) => sameWords(wording))).map(({ at, first }) =>
      problem(
        "WORDING_REPEATS",
        `${pathOf(at)}.wording`,
        `Tiêu chí ${said(at)} trùng lời văn với tiêu chí ${said(first)}; sửa hoặc bỏ một tiêu chí.`,
      ),
    ),
  ];
}

function findInContent({ code, name, criteria }: Content, at: number): readonly Problem[] {
  const path = `contents.${at}`;
  const title = isBlank(name) ? `${at + 1}` : `“${name}”`;
  const problems: Problem[] = [];
  if (isBlank(name)) problems.push(wordingMissing(`${path}.name`, `Nội dung ${at + 1}`));
  if (criteria.length === 0) {
    const message = `Nội dung ${title} chưa có tiêu chí nào; thêm tiêu chí hoặc bỏ nội dung.`;
    problems.push(problem("CONTENT_EMPTY", path, message));
  }
  criteria.forEach((criterion, place) => {
    const here = `${path}.criteria.${place}`;
    if (isBlank(criterion.wording)) {
      problems.push(wordingMissing(`${here}.wording`, `Tiêu chí ${criterion.code}`));
    }
    if (!criterion.code.startsWith(`${code}.`)) {
      const message = `Tiêu chí ${criterion.code} nằm trong nội dung ${title}; mã phải bắt đầu bằng “${code}.”.`;
      problems.push(problem("CODE_ELSEWHERE", `${here}.code`, message));
    }
  });
  return [...problems, ...findJumps({ code, name, criteria }, path)];
}

/** Numbers run from 1 without a gap, in whatever order they are printed. */
function findJumps({ code, criteria }: Content, path: string): readonly Problem[] {
  const numbered = criteria
    .flatMap((criterion, place) => {
      const number = Number(criterion.code.split(".")[1]);
      return criterion.code.startsWith(`${code}.`) && Number.isInteger(number) ? [{ number, place }] : [];
    })
    .toSorted((one, other) => one.number - other.number);
  return numbered.flatMap(({ number, place }, at) => {
    const before = numbered[at - 1]?.number ?? 0;
    if (number - before <= 1) return [];
    const jump =
      before === 0 ? `bắt đầu từ ${code}.${number}` : `nhảy từ ${code}.${before} sang ${code}.${number}`;
    const message = `Số thứ tự tiêu chí ${jump}; đánh số liền nhau, thiếu ${code}.${before + 1}.`;
    return [problem("NUMBERING_JUMPS", `${path}.criteria.${place}.code`, message)];
  });
}
