import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { act } from "react";
import { renderUi } from "../../testing/render.tsx";
import { ErrorState } from "../states/ErrorState.tsx";
import type { Column } from "./columns.ts";
import { DataTable } from "./DataTable.tsx";

interface Row {
  readonly code: string;
  readonly answers: number;
}

const columns: readonly Column<Row>[] = [
  { key: "code", header: "Mã", sortable: true, render: (row) => row.code },
  { key: "answers", header: "Số lượt", align: "end", hideBelow: "sm", render: (row) => row.answers },
];
const some = (count: number): Row[] =>
  Array.from({ length: count }, (_, i) => ({ code: `M${i + 1}`, answers: i }));
const common = { caption: "Cơ quan", columns, rowKey: (row: Row) => row.code };

it("is a table with a caption, headers of columns and of rows", async () => {
  await renderUi(<DataTable {...common} rows={some(2)} />);
  const table = screen.getByRole("table", { name: "Cơ quan" });
  expect(within(table).getAllByRole("columnheader")).toHaveLength(2);
  expect(
    within(table)
      .getAllByRole("rowheader")
      .map((header) => header.textContent),
  ).toEqual(["M1", "M2"]);
  expect(within(table).getAllByRole("cell")[0]?.dataset).toMatchObject({ label: "Số lượt", align: "end" });
});

it("leads from a row through its first cell", async () => {
  await renderUi(<DataTable {...common} rows={some(1)} rowHref={(row) => `/co-quan/${row.code}`} />);
  expect(screen.getByRole("link", { name: "M1" }).getAttribute("href")).toBe("/co-quan/M1");
});

it("asks for another order, and says which one holds", async () => {
  const onSort = vi.fn();
  const sort = { key: "code", direction: "asc" } as const;
  await renderUi(<DataTable {...common} rows={some(2)} sort={sort} onSort={onSort} />);
  expect(screen.getAllByRole("columnheader")[0]?.getAttribute("aria-sort")).toBe("ascending");
  await userEvent.setup().click(screen.getByRole("button", { name: "Sắp xếp theo Mã" }));
  expect(onSort).toHaveBeenCalledWith({ key: "code", direction: "desc" });
});

it("says that it is empty, loading or broken", async () => {
  const { rerender } = await renderUi(<DataTable {...common} rows={[]} />);
  expect(screen.getByText("Chưa có dữ liệu")).toBeDefined();
  rerender(<DataTable {...common} rows={[]} loading />);
  expect(screen.getByRole("status").textContent).toBe("Đang tải dữ liệu");
  expect(screen.queryByText("Chưa có dữ liệu")).toBeNull();
  rerender(<DataTable {...common} rows={some(1)} error={<ErrorState reference="A1" />} />);
  expect(screen.getByRole("alert")).toBeDefined();
  expect(screen.queryByText("M1")).toBeNull();
});

describe("with 5,000 rows", () => {
  beforeEach(() => {
    vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(640);
    vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(45);
  });
  afterEach(() => vi.restoreAllMocks());

  it("keeps at most some 60 in the document and says how many there are", async () => {
    await renderUi(<DataTable {...common} rows={some(5000)} />);
    const rows = screen.getAllByRole("rowheader");
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.length).toBeLessThanOrEqual(60);
    expect(screen.getByRole("table").getAttribute("aria-rowcount")).toBe("5001");
    expect(rows[0]?.closest("tr")?.getAttribute("aria-rowindex")).toBe("2");
  });

  it("puts every row on paper", async () => {
    await renderUi(<DataTable {...common} rows={some(300)} />);
    act(() => void window.dispatchEvent(new Event("beforeprint")));
    expect(screen.getAllByRole("rowheader")).toHaveLength(300);
    act(() => void window.dispatchEvent(new Event("afterprint")));
    expect(screen.getAllByRole("rowheader").length).toBeLessThanOrEqual(60);
  });
});
