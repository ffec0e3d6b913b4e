import { FigureValue, PrintSheet } from "../../src/index.ts";

export function Paper() {
  return (
    <PrintSheet footer="Mã xác thực dữ liệu: 0000 1111 2222 (ví dụ)">
      <h3>Phiếu trình (ví dụ)</h3>
      <p>Chỉ số hài lòng của Tỉnh Mẫu năm 2024:</p>
      <FigureValue size="lg" value="95.01" numerator={2340} denominator={2510} />
    </PrintSheet>
  );
}
