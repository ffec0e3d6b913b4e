import { text } from "../text.vi.ts";
import styles from "./AuditDetails.module.css";
import type { AuditRowFragment } from "./audit-row.generated.ts";

export function AuditDetails({ details }: Pick<AuditRowFragment, "details">) {
  if (details.length === 0) return null;
  return (
    <details>
      <summary>{text.more}</summary>
      <dl className={styles["list"]}>
        {details.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
