import { Alert, Group, Loader, VisuallyHidden } from "@mantine/core";
import { Notice } from "../Notice.tsx";
import type { UploadWords } from "./text.vi.ts";
import type { UploadState } from "./use-upload.ts";

export interface UploadNoticeProps {
  readonly state: UploadState;
  readonly words: UploadWords;
}

/** What is known of the upload just now, in one sentence; whether anything was written is never left to guess. */
export function UploadNotice({ state, words }: UploadNoticeProps) {
  switch (state.kind) {
    case "sending":
      return <VisuallyHidden role="status">{words.sending(tenth(state.progress))}</VisuallyHidden>;
    case "writing":
    case "checking":
      return (
        <Alert color={state.kind === "checking" ? "yellow" : "accent"} role="status">
          <Group gap="sm" wrap="nowrap">
            <Loader size="sm" aria-hidden="true" />
            {state.kind === "checking" ? words.checking : words.writing}
          </Group>
        </Alert>
      );
    case "cut":
      return (
        <Notice color={state.certain ? "yellow" : "red"} role="alert">
          {state.certain ? (state.stopped ? words.stopped : words.cut) : words.unknown}
        </Notice>
      );
    case "changed":
      return (
        <Notice color="yellow" role="alert">
          {words.changed}
        </Notice>
      );
    case "fault":
      return (
        <Notice color="red" role="alert">
          {state.message}
          {state.reference && <div>{words.reference(state.reference)}</div>}
        </Notice>
      );
    case "idle":
    case "imported":
    case "refused":
      return null;
  }
}

/** Steps of ten percent: a screen reader that hears every one of a hundred hears nothing else. */
function tenth(share: number): number {
  return Math.floor(share * 10) * 10;
}
