import { Button, Progress } from "@mantine/core";
import { useId, useRef, useState, type DragEvent, type ReactNode } from "react";
import { IconFile, IconFileUpload } from "../../icons.ts";
import { classes, type RootProps } from "../../props.ts";
import { text } from "../../text.vi.ts";
import { accepts, formatSize } from "./files.ts";
import styles from "./UploadZone.module.css";

export type UploadZoneProps = RootProps<
  "div",
  {
    readonly label: string;
    /** Endings with the dot, parted by commas. */
    readonly accept?: string | undefined;
    readonly hint?: ReactNode;
    readonly file?: { readonly name: string; readonly size: number } | null | undefined;
    /** From 0 to 1 while the file travels, null at rest. */
    readonly progress?: number | null | undefined;
    readonly error?: ReactNode;
    readonly disabled?: boolean | undefined;
    readonly onSelect: (file: File) => void;
    readonly onCancel?: (() => void) | undefined;
  }
>;

export function UploadZone(props: UploadZoneProps) {
  const {
    label,
    accept = ".csv",
    hint,
    file,
    progress,
    error,
    disabled = false,
    onSelect,
    onCancel,
    ...others
  } = props;
  const { className, ...rest } = others;
  const ids = { label: useId(), note: useId(), error: useId() };
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const busy = progress !== null && progress !== undefined;
  const closed = disabled || busy;
  const wrong = refusal ?? error;

  const take = (files: FileList | null) => {
    const [first, second] = Array.from(files ?? []);
    if (!first || closed) return;
    const no = second
      ? text.upload.oneOnly
      : accepts(accept, first.name)
        ? null
        : text.upload.wrongType(accept);
    setRefusal(no);
    if (!no) onSelect(first);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };

  return (
    <div
      role="group"
      aria-labelledby={ids.label}
      className={classes(styles["zone"], className)}
      data-over={over && !closed}
      data-wrong={Boolean(wrong)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      {...rest}
    >
      <IconFileUpload size={32} stroke={1.5} aria-hidden="true" className={styles["icon"]} />
      <p id={ids.label} className={styles["label"]}>
        {label}
      </p>
      <p className={styles["choose"]}>
        <Button
          disabled={closed}
          aria-describedby={classes(ids.note, wrong ? ids.error : null)}
          onClick={() => input.current?.click()}
        >
          {text.upload.choose}
        </Button>
        <span>{text.upload.drop}</span>
      </p>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-labelledby={ids.label}
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = "";
        }}
      />
      <div id={ids.note} className={styles["hint"]}>
        {hint ?? accept}
      </div>
      {file && (
        <p className={styles["file"]}>
          <IconFile size={16} aria-hidden="true" />
          <span className={styles["fileName"]}>{file.name}</span>
          <span className={styles["size"]}>{formatSize(file.size)}</span>
        </p>
      )}
      {busy && <Travel progress={progress} onCancel={onCancel} />}
      <div role="alert" id={ids.error} className={styles["error"]}>
        {wrong}
      </div>
    </div>
  );
}

function Travel({
  progress,
  onCancel,
}: {
  readonly progress: number;
  readonly onCancel: (() => void) | undefined;
}) {
  const percent = Math.round(progress * 100);
  return (
    <div className={styles["travel"]}>
      <Progress value={percent} aria-label={text.upload.progress} className={styles["progress"]} />
      <span>{`${percent}\u00a0%`}</span>
      {onCancel && (
        <Button variant="default" size="compact-sm" onClick={onCancel}>
          {text.upload.cancel}
        </Button>
      )}
    </div>
  );
}
