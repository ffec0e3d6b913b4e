import { Select, Stack, TextInput } from "@mantine/core";
import { useState } from "react";
import {
  DataTable,
  ErrorState,
  FigureValue,
  FilterBar,
  formatCount,
  KeysetPager,
  StatusBadge,
  type Column,
  type Sort,
} from "../../src/index.ts";
import { agencies, blocks, type SampleAgency } from "./sample.ts";

const columns: readonly Column<SampleAgency>[] = [
  { key: "name", header: "Cơ quan", sortable: true, render: (row) => row.name },
  { key: "code", header: "Mã", width: "5rem", hideBelow: "sm", render: (row) => row.code },
  {
    key: "block",
    header: "Khối",
    render: (row) => (
      <StatusBadge tone={row.block === "DEPARTMENT" ? "accent" : "neutral"}>
        {blocks.find((block) => block.key === row.block)?.label}
      </StatusBadge>
    ),
  },
  {
    key: "answers",
    header: "Số lượt trả lời",
    align: "end",
    sortable: true,
    render: (row) => formatCount(row.answers),
  },
  {
    key: "index",
    header: "Chỉ số",
    align: "end",
    sortable: true,
    render: (row) => (
      <FigureValue align="end" value={row.index} numerator={row.satisfied} denominator={row.answers} />
    ),
  },
];

const long = Array.from({ length: 5000 }, (_, i) => ({
  serial: `ML24-${String(i + 1).padStart(6, "0")}-0`,
  place: i,
}));

export function Lists() {
  const [sort, setSort] = useState<Sort | null>({ key: "index", direction: "desc" });
  const [filters, setFilters] = useState(["Khối: Sở, ban, ngành", "Tìm: Mẫu"]);
  const common = { columns, rowKey: (row: SampleAgency) => row.code, onSort: setSort, sort };
  return (
    <Stack>
      <div>
        <FilterBar
          active={filters.map((label) => ({
            key: label,
            label,
            onRemove: () => setFilters(filters.filter((other) => other !== label)),
          }))}
          onClear={() => setFilters([])}
        >
          <TextInput label="Tìm theo tên" placeholder="Tên cơ quan" />
          <Select label="Khối" data={blocks.map((block) => block.label)} />
        </FilterBar>
        <DataTable
          caption="Cơ quan được đánh giá"
          rows={agencies.slice(0, 6)}
          rowHref={() => "#danh-sach"}
          {...common}
        />
        <KeysetPager
          shown={50}
          total={2640}
          approximate
          hasPrevious={false}
          hasNext
          onFirst={() => {}}
          onPrevious={() => {}}
          onNext={() => {}}
        />
      </div>
      <DataTable
        caption="5.000 phiếu, chỉ vẽ những dòng đang thấy"
        showCaption
        rows={long}
        rowKey={(row) => row.serial}
        columns={[
          { key: "serial", header: "Số phiếu", render: (row) => row.serial },
          { key: "place", header: "Thứ tự", align: "end", render: (row) => formatCount(row.place + 1) },
        ]}
      />
      <DataTable caption="Đang tải" showCaption rows={[]} loading {...common} />
      <DataTable caption="Danh sách trống" showCaption rows={[]} {...common} />
      <DataTable
        caption="Danh sách lỗi"
        showCaption
        rows={[]}
        error={
          <ErrorState reference="A1B2-C3D4" onRetry={() => {}}>
            Máy chủ chưa trả lời. Thử lại sau một phút.
          </ErrorState>
        }
        {...common}
      />
    </Stack>
  );
}
