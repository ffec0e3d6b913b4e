import { SERVICE_MODE_LABELS } from "@sipas/domain/agency";
import { BALLOT_FORM_LABELS } from "@sipas/domain/criteria";
import { formatCount } from "@sipas/domain/kernel";
import { DataTable, KeysetPager, type Column, type KeysetPagerProps } from "@sipas/ui";
import type { ReactNode } from "react";
import { formatInstant } from "../../../lib/formats.ts";
import { ConfirmationBadge } from "../ConfirmationBadge.tsx";
import { FormStateBadge } from "../FormStateBadge.tsx";
import { text } from "../text.vi.ts";
import { criteriaUrls } from "../urls.ts";
import type { FormRowFragment } from "./form-row.generated.ts";

const words = text.list;

const columns: readonly Column<FormRowFragment>[] = [
  { key: "form", header: words.form, render: ({ form }) => BALLOT_FORM_LABELS[form] },
  { key: "year", header: words.year, render: ({ year }) => year },
  { key: "code", header: words.code, render: ({ code }) => code },
  { key: "mode", header: words.mode, render: ({ serviceMode }) => SERVICE_MODE_LABELS[serviceMode] },
  {
    key: "count",
    header: words.count,
    align: "end",
    render: ({ criteriaCount }) => formatCount(criteriaCount),
  },
  { key: "state", header: words.state, render: ({ state }) => <FormStateBadge state={state} /> },
  {
    key: "confirmed",
    header: words.confirmed,
    render: ({ provisional }) => <ConfirmationBadge provisional={provisional} />,
  },
  {
    key: "changed",
    header: words.changed,
    render: ({ updatedAt, updatedBy }) => words.changedBy(formatInstant(updatedAt), updatedBy),
  },
];

export interface FormTableProps {
  readonly forms: readonly FormRowFragment[];
  readonly pager: KeysetPagerProps;
  readonly empty: ReactNode;
}

export function FormTable({ forms, pager, empty }: FormTableProps) {
  return (
    <>
      <DataTable
        caption={words.caption}
        columns={columns}
        rows={forms}
        rowKey={({ code }) => code}
        rowHref={({ code }) => criteriaUrls.set(code)}
        loading={pager.loading}
        empty={empty}
      />
      {forms.length > 0 && <KeysetPager {...pager} />}
    </>
  );
}
