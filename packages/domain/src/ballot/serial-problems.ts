import { DISPOSITION_LABELS, type Disposition } from "../fieldwork/index.ts";
import type { CellProblem } from "../kernel/index.ts";

/** The plan has a ballot of this serial already, from the file named. */
export function storedSerial(fileName: string): CellProblem {
  return {
    code: "SERIAL_STORED",
    message: `Số phiếu đã có trong kế hoạch, nạp từ tệp “${fileName}”; bỏ dòng này khỏi tệp.`,
  };
}

/** Fieldwork issued the serial for another agency than the row's, which is the one named. */
export function serialOfOtherAgency(agency: string): CellProblem {
  return {
    code: "SERIAL_OTHER_AGENCY",
    message: `Phát, thu phiếu ghi số phiếu này của ${agency}, không phải của cơ quan ở dòng này; đối chiếu với phiếu giấy rồi sửa số phiếu hoặc mã cơ quan.`,
  };
}

/** Fieldwork is closed without the serial among what came back; null where it was never issued. */
export function serialNotCollected(disposition: Disposition | null): CellProblem {
  const found =
    disposition === null
      ? "không có số phiếu này"
      : `ghi số phiếu này là “${DISPOSITION_LABELS[disposition]}”`;
  return {
    code: "SERIAL_NOT_COLLECTED",
    message: `Kết quả phát, thu phiếu đã chốt ${found}, chỉ phiếu thu về mới nhập được; đối chiếu với phiếu giấy rồi sửa số phiếu, hoặc bỏ dòng này khỏi tệp.`,
  };
}
