import type { ReactNode } from "react";
import * as ui from "../index.ts";

/** What every pattern passes to its outermost element. */
interface Passed {
  readonly className: string;
  readonly "data-testid": string;
}

export interface ConformanceCase {
  readonly name: string;
  readonly render: (passed: Passed) => ReactNode;
}

const nothing = () => {};
const rows = [{ key: "a", name: "Sở Mẫu Một" }];
const columns = [
  { key: "name", header: "Cơ quan", sortable: true, render: (row: { name: string }) => row.name },
];
const bars = [
  { key: "a", label: "Sở Mẫu Một", value: "95.01", low: "94.00", high: "96.00", rank: "1–3", group: "x" },
];
const level = { label: "Hài lòng", count: 5 };

const overview: readonly ConformanceCase[] = [
  {
    name: "StageTracker",
    render: (passed) => (
      <ui.StageTracker
        {...passed}
        label="Tiến độ"
        today="2024-10-01"
        stages={[
          { key: "a", name: "Chuẩn bị", state: "CLOSED", planned: { from: "2024-07-01", to: "2024-08-01" } },
          {
            key: "b",
            name: "Nhập phiếu",
            state: "OPEN",
            actual: { from: "2024-09-01" },
            href: "/nhap-phieu",
          },
          { key: "c", name: "Công bố", state: "NOT_OPENED" },
        ]}
      />
    ),
  },
  {
    name: "GateChecklist",
    render: (passed) => (
      <ui.GateChecklist
        {...passed}
        title="Điều kiện"
        blockers={[
          { key: "a", message: "Thiếu số phiếu phân bổ", href: "/ke-hoach" },
          { key: "b", message: "Thiếu ngày", onFix: nothing },
        ]}
      />
    ),
  },
  {
    name: "FigureValue",
    render: (passed) => (
      <ui.FigureValue {...passed} value="95.01" numerator={1} denominator={2} flags={["FEW"]} />
    ),
  },
  {
    name: "RankedBars",
    render: (passed) => (
      <ui.RankedBars
        {...passed}
        label="Chỉ số"
        rows={bars}
        groups={[{ key: "x", label: "Khối" }]}
        min={80}
        threshold={{ value: 90, label: "Mục tiêu" }}
      />
    ),
  },
  {
    name: "LevelBar",
    render: (passed) => (
      <ui.LevelBar {...passed} label="Tiêu chí" levels={[level, level, level, level, level]} blank={2} />
    ),
  },
  {
    name: "ShareBar",
    render: (passed) => (
      <ui.ShareBar
        {...passed}
        label="Phiếu"
        parts={[{ key: "a", label: "Hợp lệ", count: 3, tone: "accent" }]}
      />
    ),
  },
  {
    name: "CallCard",
    render: (passed) => (
      <ui.CallCard {...passed} title="Sở Y tế" facts="SL24-000001-9" footer="Trả lại">
        <p>Lời gọi</p>
      </ui.CallCard>
    ),
  },
  {
    name: "CallContact",
    render: (passed) => (
      <ui.CallContact
        {...passed}
        contact={null}
        hiddenLabel="Đang ẩn"
        revealLabel="Hiện số điện thoại"
        revealKey="0"
        onReveal={nothing}
      />
    ),
  },
  {
    name: "YesNo",
    render: (passed) => (
      <ui.YesNo {...passed} number={1} statement="Đúng người" value={null} active onAnswer={nothing} />
    ),
  },
  {
    name: "KeyButton",
    render: (passed) => (
      <ui.KeyButton {...passed} hotkey="5">
        Không liên lạc được
      </ui.KeyButton>
    ),
  },
  {
    name: "StatCards",
    render: (passed) => (
      <ui.StatCards
        {...passed}
        items={[{ key: "a", label: "Phiếu", value: "2.640", sub: "thu về", href: "/phieu" }]}
      />
    ),
  },
  {
    name: "DataTable",
    render: (passed) => (
      <ui.DataTable
        {...passed}
        caption="Cơ quan"
        columns={columns}
        rows={rows}
        rowKey={(row) => row.key}
        rowHref={(row) => `/${row.key}`}
        onSort={nothing}
      />
    ),
  },
  {
    name: "KeysetPager",
    render: (passed) => (
      <ui.KeysetPager
        {...passed}
        shown={50}
        hasPrevious
        hasNext
        onFirst={nothing}
        onPrevious={nothing}
        onNext={nothing}
      />
    ),
  },
  {
    name: "FilterBar",
    render: (passed) => (
      <ui.FilterBar
        {...passed}
        active={[{ key: "a", label: "Khối: Sở", onRemove: nothing }]}
        onClear={nothing}
      >
        <label>
          Tìm <input />
        </label>
      </ui.FilterBar>
    ),
  },
];

const pages: readonly ConformanceCase[] = [
  {
    name: "AppFrame",
    render: (passed) => (
      <ui.AppFrame
        {...passed}
        brand="Tên"
        context="Tỉnh Mẫu"
        navigation={<a href="/a">A</a>}
        banner={<ui.SyntheticBanner />}
        footer="Chân trang"
      >
        <h1>Trang</h1>
      </ui.AppFrame>
    ),
  },
  {
    name: "PageHeader",
    render: (passed) => (
      <ui.PageHeader
        {...passed}
        title="Kế hoạch"
        badges="Dự thảo"
        actions={<button type="button">Ban hành</button>}
      />
    ),
  },
  {
    name: "Crumbs",
    render: (passed) => <ui.Crumbs {...passed} items={[{ label: "A", href: "/a" }, { label: "B" }]} />,
  },
  {
    name: "NavList",
    render: (passed) => (
      <ui.NavList {...passed} title="Năm" items={[{ href: "/a", label: "Kế hoạch", active: true }]} />
    ),
  },
  { name: "EmptyState", render: (passed) => <ui.EmptyState {...passed} title="Trống" /> },
  { name: "ErrorState", render: (passed) => <ui.ErrorState {...passed} reference="A1" onRetry={nothing} /> },
  { name: "LoadingState", render: (passed) => <ui.LoadingState {...passed} /> },
  { name: "NoRightState", render: (passed) => <ui.NoRightState {...passed} /> },
  { name: "NotFoundState", render: (passed) => <ui.NotFoundState {...passed} /> },
  {
    name: "Strip",
    render: (passed) => (
      <ui.Strip {...passed} aria-label="Các phần" current="/a">
        <a href="/a" aria-current="page">
          A
        </a>
        <a href="/b">B</a>
      </ui.Strip>
    ),
  },
  { name: "SyntheticBanner", render: (passed) => <ui.SyntheticBanner {...passed} /> },
  { name: "ProvisionalBadge", render: (passed) => <ui.ProvisionalBadge {...passed} /> },
  { name: "StatusBadge", render: (passed) => <ui.StatusBadge {...passed}>Dự thảo</ui.StatusBadge> },
  {
    name: "KeyHint",
    render: (passed) => (
      <ui.KeyHint {...passed} keys={["1", "5"]}>
        trả lời
      </ui.KeyHint>
    ),
  },
  {
    name: "PrintSheet",
    render: (passed) => (
      <ui.PrintSheet {...passed} footer="Mã">
        Nội dung
      </ui.PrintSheet>
    ),
  },
  { name: "SchemeToggle", render: (passed) => <ui.SchemeToggle {...passed} /> },
  {
    name: "UiLink",
    render: ({ className }) => (
      <ui.UiLink className={className} href="/a">
        A
      </ui.UiLink>
    ),
  },
];

const forms: readonly ConformanceCase[] = [
  {
    name: "ProblemList",
    render: (passed) => (
      <ui.ProblemList
        {...passed}
        problems={[
          { message: "Thiếu số", path: "number" },
          { message: "Xem lại", href: "/a" },
          { message: "Mở ra", onFocus: nothing },
        ]}
      />
    ),
  },
  {
    name: "FormSection",
    render: (passed) => (
      <ui.FormSection {...passed} legend="Quyết định" description="Như văn bản">
        <ui.CountInput label="Số" value={1} onChange={nothing} />
      </ui.FormSection>
    ),
  },
  {
    name: "SaveBar",
    render: (passed) => <ui.SaveBar {...passed} dirty onSave={nothing} onDiscard={nothing} />,
  },
  {
    name: "Dialog",
    render: (passed) => (
      <ui.Dialog {...passed} opened title="Hộp" onClose={nothing}>
        Nội dung
      </ui.Dialog>
    ),
  },
  {
    name: "ConfirmDialog",
    render: (passed) => (
      <ui.ConfirmDialog
        {...passed}
        opened
        title="Ban hành?"
        confirmLabel="Ban hành"
        onConfirm={nothing}
        onCancel={nothing}
      />
    ),
  },
  {
    name: "UploadZone",
    render: (passed) => (
      <ui.UploadZone
        {...passed}
        label="Tệp phiếu"
        file={{ name: "a.csv", size: 12 }}
        progress={0.5}
        onSelect={nothing}
        onCancel={nothing}
      />
    ),
  },
  { name: "CopyButton", render: (passed) => <ui.CopyButton {...passed} text="x" /> },
  {
    name: "DayInput",
    render: (passed) => <ui.DayInput {...passed} label="Ngày" value="2024-11-05" onChange={nothing} />,
  },
  {
    name: "CountInput",
    render: (passed) => <ui.CountInput {...passed} label="Số phiếu" value={2640} onChange={nothing} />,
  },
  {
    name: "PercentInput",
    render: (passed) => <ui.PercentInput {...passed} label="Tỷ lệ" value="0.3068" onChange={nothing} />,
  },
];

/** Every component of the public face, once, with enough props to show all its parts. */
export const conformanceCases: readonly ConformanceCase[] = [...overview, ...pages, ...forms];
