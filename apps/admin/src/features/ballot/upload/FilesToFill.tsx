import { Stack } from "@mantine/core";
import type { ReactNode } from "react";
import type { Separator } from "../../../lib/upload/csv-file.ts";
import { SeparatorChoice } from "../../../lib/upload/SeparatorChoice.tsx";
import { text } from "../text.vi.ts";
import styles from "./Files.module.css";
import { SheetLinks } from "./SheetLinks.tsx";
import { TemplateButtons } from "./TemplateButtons.tsx";

export interface FilesToFillProps {
  readonly planId: string;
  readonly separator: Separator;
  readonly onSeparator: (separator: Separator) => void;
}

const { sheets, templates } = text.upload;

/** Files to type ballots into: those that know what is to be typed first, then empty ones. */
export function FilesToFill({ planId, separator, onSeparator }: FilesToFillProps) {
  return (
    <Stack gap="md">
      <Files title={sheets.title}>
        <SheetLinks planId={planId} separator={separator} />
      </Files>
      <Files title={templates.title}>
        <TemplateButtons planId={planId} separator={separator} />
      </Files>
      <SeparatorChoice value={separator} onChange={onSeparator} />
    </Stack>
  );
}

function Files({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles["files"]}>
      <h3 className={styles["title"]}>{title}</h3>
      {children}
    </section>
  );
}
