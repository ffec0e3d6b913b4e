import type { CellProblem } from "../kernel/index.ts";
import { parseSerial } from "./serial.ts";

/** The province and the survey year that every ballot of a plan is printed with. */
export interface SerialSeries {
  readonly provinceCode: string;
  readonly year: number;
}

/** What keeps a text from being the serial of a ballot of this province and year; null when nothing does. */
export function findSerialFault(text: string, series: SerialSeries): CellProblem | null {
  const decision = parseSerial(text);
  if (!decision.ok) {
    const [{ code, message }] = decision.problems;
    return { code, message };
  }
  const { provinceCode, year } = decision.value;
  if (provinceCode !== series.provinceCode) {
    return {
      code: "SERIAL_OTHER_PROVINCE",
      message: `Số phiếu của tỉnh khác; phiếu của kế hoạch này có số bắt đầu bằng ${prefixOf(series)}.`,
    };
  }
  if (year !== series.year) {
    return {
      code: "SERIAL_OTHER_YEAR",
      message: `Số phiếu của năm ${year}; phiếu của kế hoạch này có số bắt đầu bằng ${prefixOf(series)}.`,
    };
  }
  return null;
}

function prefixOf({ provinceCode, year }: SerialSeries): string {
  return `${provinceCode}${String(year).slice(2)}`;
}
