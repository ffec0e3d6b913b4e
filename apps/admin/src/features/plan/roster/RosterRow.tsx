import { ActionIcon, Anchor, Checkbox, NativeSelect, Textarea } from "@mantine/core";
import { SERVICE_MODES, SERVICE_MODE_LABELS, type Block, type ServiceMode } from "@sipas/domain/agency";
import { formatCount } from "@sipas/domain/kernel";
import { CountInput, fieldProps } from "@sipas/ui";
import { IconX } from "@tabler/icons-react";
import { memo } from "react";
import { optionsOf } from "../../../lib/options.ts";
import { readMarks } from "../draft/field-notes.tsx";
import type { RosterRowDraft } from "../draft/plan-draft.ts";
import type { PlanFormFragment } from "../plan/plan.generated.ts";
import { cellProps } from "./grid-keys.ts";
import { formsToChoose, setName, type RowChange } from "./roster-rows.ts";
import { MarginNote, ProposedSize } from "./RowSizes.tsx";
import { RowErrors } from "./RowErrors.tsx";
import styles from "./RosterGrid.module.css";
import { text } from "./text.vi.ts";

const modes = optionsOf(SERVICE_MODES, SERVICE_MODE_LABELS);

export interface RosterRowProps {
  readonly row: RosterRowDraft;
  readonly place: number;
  /** Among the rows shown. */
  readonly position: number;
  /** What is wrong or missing in this row, as one text: a row is drawn anew only when it changes. */
  readonly marks: string;
  readonly blocks: readonly Block[];
  readonly forms: readonly PlanFormFragment[];
  readonly year: number;
  readonly onChange: (place: number, change: RowChange) => void;
  readonly onDossiers: (code: string) => void;
  readonly onRemove: (code: string, name: string, position: number) => void;
}

export const RosterRow = memo(function RosterRow(props: RosterRowProps) {
  const { row, place, position, marks, blocks, forms, year, onChange, onDossiers, onRemove } = props;
  const { errors, errorAt, blockerAt } = readMarks(marks);
  const field = (name: string, column: string) => ({
    ...fieldProps(`roster.${place}.${name}`),
    size: "xs" as const,
    "aria-label": text.of(column, row.agencyName),
    error: errorAt(name) !== undefined,
    "data-blocked": blockerAt(name) ? true : undefined,
    "aria-description": errorAt(name) ?? blockerAt(name),
  });
  return (
    <>
      <tr
        role="row"
        className={styles["row"]}
        data-noted={errors.length > 0}
        {...fieldProps(`roster.${place}`)}
      >
        <td role="cell" data-align="end" className={styles["place"]}>
          {place + 1}
        </td>
        <th role="rowheader" scope="row" className={styles["agency"]}>
          {row.agencyName}
          <span className={styles["detail"]}>{row.agencyCode}</span>
          {row.takeAll && <span className={styles["detail"]}>{text.takeAllMeans}</span>}
          <Anchor
            component="button"
            type="button"
            size="xs"
            className={styles["dossiers"]}
            aria-label={text.dossiers.openOf(row.agencyName)}
            {...fieldProps(`roster.${place}.dossiers`)}
            onClick={() => onDossiers(row.agencyCode)}
          >
            {row.dossiers === null
              ? text.dossiers.open
              : text.dossiers.short(
                  formatCount(row.dossiers.inPerson),
                  formatCount(row.dossiers.online),
                  formatCount(row.dossiers.users),
                )}
          </Anchor>
        </th>
        <td role="cell" data-label={text.modeShort} className={styles["mode"]}>
          <NativeSelect
            {...field("serviceMode", text.mode)}
            data={modes}
            value={row.serviceMode}
            onChange={(event) => onChange(place, { serviceMode: event.currentTarget.value as ServiceMode })}
          />
          <NativeSelect
            {...field("block", text.block)}
            data={blocks.map(({ code, name }) => ({ value: code, label: name }))}
            value={row.block}
            onChange={(event) => onChange(place, { block: event.currentTarget.value })}
          />
        </td>
        <td role="cell" data-label={text.reasonShort} className={styles["reason"]}>
          <Textarea
            {...field("modeReason", text.reason)}
            {...cellProps("reason", place)}
            rows={2}
            value={row.modeReason}
            onChange={(event) => onChange(place, { modeReason: event.currentTarget.value })}
          />
        </td>
        <td role="cell" data-label={text.set} className={styles["set"]}>
          <NativeSelect
            {...field("criteriaSetCode", text.set)}
            value={row.criteriaSetCode ?? ""}
            onChange={(event) => onChange(place, { criteriaSetCode: event.currentTarget.value || null })}
          >
            {row.criteriaSetCode === null && <option value="">{text.noSet}</option>}
            {formsToChoose(forms, year, row.criteriaSetCode).map((code) => (
              <option key={code} value={code}>
                {setName(code, year)}
              </option>
            ))}
          </NativeSelect>
        </td>
        <td role="cell" data-label={text.frame} className={styles["count"]}>
          <CountInput
            {...field("frameSize", text.frame)}
            {...cellProps("frame", place)}
            value={row.frameSize}
            onChange={(frameSize) => onChange(place, { frameSize })}
          />
          <ProposedSize row={row} onApply={(official) => onChange(place, { official })} />
        </td>
        <td role="cell" data-label={text.officialShort} className={styles["count"]}>
          <CountInput
            {...field("quota.official", row.takeAll ? text.expected : text.official)}
            {...cellProps("official", place)}
            placeholder={row.takeAll ? text.expectedShort : undefined}
            value={row.official}
            onChange={(official) => onChange(place, { official })}
          />
        </td>
        <td role="cell" data-label={text.reserveShort} className={styles["count"]}>
          <CountInput
            {...field("quota.reserve", text.reserve)}
            {...cellProps("reserve", place)}
            disabled={row.takeAll && !row.reserve}
            placeholder={row.takeAll ? text.noReserve : undefined}
            value={row.reserve}
            onChange={(reserve) => onChange(place, { reserve })}
          />
        </td>
        <td role="cell" data-label={text.margin} data-align="end" className={styles["margin"]}>
          <MarginNote row={row} />
        </td>
        <td role="cell" data-label={text.takeAll} data-align="center" className={styles["takeAll"]}>
          <Checkbox
            {...fieldProps(`roster.${place}.quota.takeAll`)}
            aria-label={text.of(text.takeAll, row.agencyName)}
            checked={row.takeAll}
            onChange={(event) => onChange(place, { takeAll: event.currentTarget.checked })}
          />
        </td>
        <td role="cell" data-align="center" className={styles["remove"]}>
          <ActionIcon
            variant="subtle"
            color="red"
            {...cellProps("remove", place)}
            aria-label={text.removeOf(row.agencyName)}
            onClick={() => onRemove(row.agencyCode, row.agencyName, position)}
          >
            <IconX size={16} aria-hidden="true" />
          </ActionIcon>
        </td>
      </tr>
      {errors.length > 0 && <RowErrors errors={errors} />}
    </>
  );
});
