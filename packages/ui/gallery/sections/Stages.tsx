import { Button, Stack } from "@mantine/core";
import { GateChecklist, StageTracker, StatCards } from "../../src/index.ts";

const blockers = [
  { key: "1", message: "Sở Mẫu Hai chưa có số phiếu phân bổ.", href: "#bieu-mau" },
  { key: "2", message: "Ngày kết thúc phát phiếu trước ngày bắt đầu.", href: "#bieu-mau" },
  { key: "3", message: "Căn cứ pháp lý số 3 hết hiệu lực trước ngày của Quyết định.", onFix: () => {} },
];

export function Stages() {
  return (
    <Stack>
      <StatCards
        items={[
          { key: "issued", label: "Phiếu phát ra", value: "2.667", sub: "250 điều tra viên, 12 địa bàn" },
          {
            key: "back",
            label: "Phiếu thu về",
            value: "2.640",
            sub: "99,0 % số phát ra",
            tone: "ok",
            href: "#danh-sach",
          },
          {
            key: "failed",
            label: "Không thành công",
            value: "27",
            sub: "Mỗi phiếu đều có lý do",
            tone: "warn",
          },
          { key: "open", label: "Việc phải làm", value: "3" },
        ]}
      />
      <StageTracker
        label="Tiến độ năm 2024"
        today="2024-10-18"
        stages={[
          {
            key: "prepare",
            name: "Chuẩn bị",
            state: "CLOSED",
            planned: { from: "2024-07-01", to: "2024-08-15" },
            actual: { from: "2024-07-01", to: "2024-08-20" },
            href: "#giai-doan",
          },
          {
            key: "field",
            name: "Phát, thu phiếu",
            state: "OPEN",
            note: "1.980 trên 2.667 phiếu đã thu",
            planned: { from: "2024-09-01", to: "2024-10-15" },
            actual: { from: "2024-09-03" },
            href: "#giai-doan",
            children: (
              <GateChecklist title="Điều kiện để chốt giai đoạn" blockers={blockers.slice(0, 2)}>
                <Button disabled>Chốt giai đoạn</Button>
              </GateChecklist>
            ),
          },
          {
            key: "entry",
            name: "Nhập phiếu",
            state: "OPEN",
            planned: { from: "2024-09-15", to: "2024-10-31" },
            actual: { from: "2024-09-20" },
          },
          {
            key: "callback",
            name: "Phúc tra",
            state: "NOT_OPENED",
            planned: { from: "2024-10-20", to: "2024-11-15" },
          },
          { key: "publish", name: "Công bố", state: "NOT_OPENED" },
        ]}
      />
      <GateChecklist title="Điều kiện để ban hành kế hoạch" blockers={blockers} />
      <GateChecklist title="Điều kiện để công bố" blockers={[]}>
        <Button>Ban hành kế hoạch</Button>
      </GateChecklist>
    </Stack>
  );
}
