import { Alert, Button, Group } from "@mantine/core";
import { UploadZone } from "@sipas/ui";
import { useEffect } from "react";
import type { UploadWords } from "./text.vi.ts";
import { UploadNotice } from "./UploadNotice.tsx";
import { isUnderWay, type FileUpload } from "./use-upload.ts";
import styles from "./SendFile.module.css";

export interface SendFileProps {
  readonly upload: FileUpload;
  readonly year: number;
  readonly words: UploadWords;
}

/** The chosen file on its way: it stays chosen until another one is, or until it is taken in. */
export function SendFile({ upload, year, words }: SendFileProps) {
  const { file, state, choose, send, stop } = upload;
  const busy = isUnderWay(state);
  useWarningOnClose(busy);
  return (
    <>
      {!busy && <WholeFile words={words} />}
      <UploadZone
        label={words.zone}
        hint={words.zoneHint}
        file={file}
        progress={state.kind === "sending" ? state.progress : null}
        disabled={busy}
        onSelect={choose}
        onCancel={stop}
      />
      <UploadNotice state={state} words={words} />
      {file && state.kind !== "changed" && (
        <Button loading={busy} onClick={() => void send()}>
          {state.kind === "idle" || busy ? words.submit(year) : words.again}
        </Button>
      )}
      {state.kind === "checking" && (
        <Group>
          <Button variant="default" onClick={stop}>
            {words.stopWaiting}
          </Button>
        </Group>
      )}
      {busy && <p>{words.leave}</p>}
    </>
  );
}

/** What somebody should know before a file is sent: it cannot be taken back as a file. */
function WholeFile({ words }: Pick<SendFileProps, "words">) {
  return (
    <Alert title={words.whole.title} color="accent" role="note">
      <ul className={styles["known"]}>
        {words.whole.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </Alert>
  );
}

/** Closing the tab would cut the upload: the browser asks first. */
function useWarningOnClose(active: boolean): void {
  useEffect(() => {
    if (!active) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [active]);
}
