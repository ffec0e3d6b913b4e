export { SipasProvider, type SipasProviderProps } from "./theme/SipasProvider.tsx";
export { UiLink } from "./link/UiLink.tsx";
export type { LinkProps, RenderLink } from "./link/link-context.ts";
export { formatCount, formatDecimal, formatShare, formatWithUnit } from "./format/number.ts";
export { compareDecimals, fractionToPercent, parseCount, percentToFraction } from "./format/parse-number.ts";
export { formatDay, isDay, readDay, type ReadDay } from "./format/day.ts";
export { useBarHeight } from "./bars/use-bar-height.ts";
export { takeFocus } from "./focus/take-focus.ts";
export { fieldId, fieldProps, focusField, type FieldPath } from "./field/field-path.ts";

export { AppFrame, type AppFrameProps } from "./patterns/AppFrame/AppFrame.tsx";
export { CallCard, type CallCardProps } from "./patterns/CallCard/CallCard.tsx";
export { CallContact, type CallContactProps } from "./patterns/CallCard/CallContact.tsx";
export { KeyButton, type KeyButtonProps } from "./patterns/CallCard/KeyButton.tsx";
export { YesNo, type YesNoProps } from "./patterns/CallCard/YesNo.tsx";
export { ConfirmDialog, type ConfirmDialogProps } from "./patterns/ConfirmDialog/ConfirmDialog.tsx";
export { CopyButton, type CopyButtonProps } from "./patterns/CopyButton/CopyButton.tsx";
export { CountInput, type CountInputProps, type CountValue } from "./patterns/CountInput/CountInput.tsx";
export { Crumbs, type Crumb, type CrumbsProps } from "./patterns/Crumbs/Crumbs.tsx";
export { DataTable, type DataTableProps } from "./patterns/DataTable/DataTable.tsx";
export type { Column, Sort } from "./patterns/DataTable/columns.ts";
export { DayInput, type DayInputProps } from "./patterns/DayInput/DayInput.tsx";
export { Dialog, type DialogProps } from "./patterns/Dialog/Dialog.tsx";
export { FigureValue, type FigureFlag, type FigureValueProps } from "./patterns/FigureValue/FigureValue.tsx";
export { FilterBar, type ActiveFilter, type FilterBarProps } from "./patterns/FilterBar/FilterBar.tsx";
export { FormSection, type FormSectionProps } from "./patterns/FormSection/FormSection.tsx";
export {
  GateChecklist,
  type Blocker,
  type GateChecklistProps,
} from "./patterns/GateChecklist/GateChecklist.tsx";
export { KeyHint, type KeyHintProps } from "./patterns/KeyHint/KeyHint.tsx";
export { KeysetPager, type KeysetPagerProps } from "./patterns/KeysetPager/KeysetPager.tsx";
export { LevelBar, type Level, type LevelBarProps } from "./patterns/LevelBar/LevelBar.tsx";
export { NavList, type NavItem, type NavListProps } from "./patterns/NavList/NavList.tsx";
export { PageHeader, type PageHeaderProps } from "./patterns/PageHeader/PageHeader.tsx";
export { PercentInput, type PercentInputProps } from "./patterns/PercentInput/PercentInput.tsx";
export { PrintSheet, type PrintSheetProps } from "./patterns/PrintSheet/PrintSheet.tsx";
export { ProblemList, type Problem, type ProblemListProps } from "./patterns/ProblemList/ProblemList.tsx";
export {
  ProvisionalBadge,
  type ProvisionalBadgeProps,
} from "./patterns/ProvisionalBadge/ProvisionalBadge.tsx";
export { RankedBars, type RankedBarsProps } from "./patterns/RankedBars/RankedBars.tsx";
export type { BarGroup, RankedBar } from "./patterns/RankedBars/bars.ts";
export { SaveBar, type SaveBarProps } from "./patterns/SaveBar/SaveBar.tsx";
export { SchemeToggle } from "./patterns/SchemeToggle/SchemeToggle.tsx";
export {
  ShareBar,
  type ShareBarProps,
  type SharePart,
  type ShareTone,
} from "./patterns/ShareBar/ShareBar.tsx";
export { StageTracker, type StageTrackerProps } from "./patterns/StageTracker/StageTracker.tsx";
export type { Stage, StageState } from "./patterns/StageTracker/stage.ts";
export { StatCards, type StatCard, type StatCardsProps } from "./patterns/StatCards/StatCards.tsx";
export { StatusBadge, type StatusBadgeProps, type Tone } from "./patterns/StatusBadge/StatusBadge.tsx";
export { Strip, type StripProps } from "./patterns/Strip/Strip.tsx";
export { SyntheticBanner, type SyntheticBannerProps } from "./patterns/SyntheticBanner/SyntheticBanner.tsx";
export { UploadZone, type UploadZoneProps } from "./patterns/UploadZone/UploadZone.tsx";
export { usePrinting } from "./patterns/DataTable/use-printing.ts";
export { EmptyState, type EmptyStateProps } from "./patterns/states/EmptyState.tsx";
export { ErrorState, type ErrorStateProps } from "./patterns/states/ErrorState.tsx";
export { LoadingState, type LoadingStateProps } from "./patterns/states/LoadingState.tsx";
export { NoRightState, type NoRightStateProps } from "./patterns/states/NoRightState.tsx";
export { NotFoundState, type NotFoundStateProps } from "./patterns/states/NotFoundState.tsx";
