import { BALLOT_FORMS, FORM_OF_MODE, type BallotForm } from "@sipas/domain/criteria";
import { compareRatio, formatRatio, type Ratio } from "@sipas/domain/kernel";
import { DEFAULT_METHOD } from "@sipas/domain/plan";
import {
  summariseContents,
  type AgencyScore,
  type BlockScore,
  type ScoreResult,
} from "@sipas/domain/scoring";
import { AGENCIES_2024 } from "../reference/agencies-2024.ts";

type Figure = readonly [path: string, printed: string];

/**
 * The figures of a result of 2024 under the paths and in the shape in which the report prints them:
 * percent with two digits, zeros at the end dropped. Every agency must have answers.
 */
export function figuresOf({ province, blocks, agencies }: ScoreResult): Readonly<Record<string, string>> {
  const above = agencies.filter((agency) => compareRatio(agency.index!, province.index!) > 0);
  return Object.fromEntries<string>([
    ["province.index", percent(province.index!)],
    ["province.max", percent(province.max!)],
    ["province.min", percent(province.min!)],
    ["province.agenciesAbove", String(above.length)],
    ...blocks.flatMap((block) => blockFigures(block, agencies)),
    ...BALLOT_FORMS.flatMap((form) => contentFigures(form, agencies)),
    ...agencies.flatMap(cellFigures),
  ]);
}

function blockFigures(block: BlockScore, agencies: readonly AgencyScore[]): Figure[] {
  const path = `blocks.${block.block}`;
  const members = agencies.filter((agency) => agency.block === block.block);
  const withIndex = (index: Ratio) =>
    members.filter((agency) => compareRatio(agency.index!, index) === 0).map(({ code }) => code);
  return [
    [`${path}.index`, percent(block.index!)],
    [`${path}.max`, percent(block.max!)],
    [`${path}.min`, percent(block.min!)],
    [`${path}.highest`, withIndex(block.max!).join(" ")],
    [`${path}.lowest`, withIndex(block.min!).join(" ")],
    [`${path}.agencies`, String(members.length)],
    [`${path}.atLeast90`, String(block.atLeast90)],
  ];
}

function contentFigures(form: BallotForm, agencies: readonly AgencyScore[]): Figure[] {
  const measured = AGENCIES_2024.filter((agency) => FORM_OF_MODE[agency.serviceMode] === form);
  const codes = new Set(measured.map(({ code }) => code));
  const members = agencies.filter(({ code }) => codes.has(code));
  return summariseContents(members, DEFAULT_METHOD).flatMap((content): Figure[] => {
    const path = `contents.${form}.${content.code}`;
    return [
      [`${path}.index`, percent(content.index!)],
      [`${path}.max`, percent(content.max!)],
      [`${path}.min`, percent(content.min!)],
      [`${path}.median`, percent(content.median!)],
    ];
  });
}

function cellFigures(agency: AgencyScore): Figure[] {
  return agency.contents.map((content) => [
    `agencies.${agency.code}.${content.code}`,
    percent(content.index!),
  ]);
}

function percent(index: Ratio): string {
  return withoutZeros(formatRatio(index, DEFAULT_METHOD.rounding, 100));
}

/** As the report prints decimals: 94.80 as 94.8, 100.00 as 100. */
export function withoutZeros(decimal: string): string {
  return decimal.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
}
