import { Stack } from "@mantine/core";
import type { ReactNode } from "react";
import { Panel } from "../Panel.tsx";
import type { Separator } from "./csv-file.ts";
import type { CodeNames } from "./problem-groups.ts";
import { RefusedFile } from "./RefusedFile.tsx";
import { SendFile } from "./SendFile.tsx";
import type { UploadWords } from "./text.vi.ts";
import styles from "./UploadFrame.module.css";
import type { FileUpload } from "./use-upload.ts";

export interface UploadFrameProps {
  readonly upload: FileUpload;
  readonly year: number;
  /** What parts the cells of the files handed out. */
  readonly separator: Separator;
  readonly words: UploadWords & { readonly prepare: string; readonly choose: string };
  readonly refused: {
    /** That nothing was written. */
    readonly nothing: string;
    /** What the kinds of problems of this file alone are called. */
    readonly codes: CodeNames;
  };
  /** What helps to prepare the file. */
  readonly children: ReactNode;
}

/** Prepare the file, send it, and read why it was refused, on one screen. */
export function UploadFrame({ upload, year, separator, words, refused, children }: UploadFrameProps) {
  const { state, file } = upload;
  return (
    <>
      <div className={styles["steps"]}>
        <Panel title={words.prepare}>
          <Stack>{children}</Stack>
        </Panel>
        <Panel title={words.choose}>
          <Stack>
            <SendFile upload={upload} year={year} words={words} />
          </Stack>
        </Panel>
      </div>
      {state.kind === "refused" && file && (
        <RefusedFile
          fileName={file.name}
          problems={state.problems}
          total={state.total}
          separator={separator}
          {...refused}
        />
      )}
    </>
  );
}
