import { useRef, useState } from "react";
import { createIntents } from "../intent-key.ts";
import type { Answer, TakenIn } from "./read-answer.ts";
import { sendFile, type Sent } from "./send-file.ts";

export type UploadState<Taken extends TakenIn = TakenIn> =
  | { readonly kind: "idle" }
  | { readonly kind: "sending"; readonly progress: number }
  /** The file is there; the server reads it and writes what it holds. */
  | { readonly kind: "writing" }
  /** The answer was lost on the way: the same import is asked for again under the same key. */
  | { readonly kind: "checking" }
  /** The line or the person cut it; `certain`: the server never had the whole file, so nothing was written. */
  | { readonly kind: "cut"; readonly certain: boolean; readonly stopped: boolean }
  /** The file was saved again after it was chosen; the browser no longer gives it out. */
  | { readonly kind: "changed" }
  | Answer<Taken>;

const megabyte = 1024 * 1024;
const defaultRetries = [1000, 2000, 4000, 8000] as const;

export interface UploadSettings {
  /** Where files of this kind go. */
  readonly address: string;
  /** As the server has it; a greater file would be cut off on its way. */
  readonly limitMb: number;
  readonly tooLarge: string;
  /** How long to wait before asking again for a lost answer. */
  readonly retryAfterMs?: readonly number[] | undefined;
}

/** The import of one file into one plan: the file stays chosen whatever becomes of it. */
export function useUpload<Taken extends TakenIn>(settings: UploadSettings) {
  const { address, limitMb, tooLarge, retryAfterMs = defaultRetries } = settings;
  const [intents] = useState(createIntents);
  const [file, setFile] = useState<File | null>(null);
  const [state, setState] = useState<UploadState<Taken>>({ kind: "idle" });
  const stopper = useRef(new AbortController());
  /** The key under which a whole file left and nothing was heard of it. */
  const doubted = useRef<string | null>(null);

  const choose = (chosen: File | null) => {
    setFile(chosen);
    setState({ kind: "idle" });
  };

  const attempt = (chosen: File, key: string, again: boolean): Promise<Sent<Taken>> =>
    sendFile<Taken>({
      address,
      tooLarge,
      file: chosen,
      key,
      signal: stopper.current.signal,
      onProgress: (progress) => {
        if (!again) setState(progress < 1 ? { kind: "sending", progress } : { kind: "writing" });
      },
    });

  const send = async () => {
    if (!file) return;
    stopper.current = new AbortController();
    const { signal } = stopper.current;
    if (file.size > limitMb * megabyte)
      return setState({ kind: "fault", message: tooLarge, reference: null });
    setState({ kind: "sending", progress: 0 });
    if (!(await isReadable(file))) return setState({ kind: "changed" });
    const key = intents.keyFor([address, file.name, file.size, file.lastModified]);
    let sent = await attempt(file, key, false);
    const whole = sent.kind === "cut" && sent.whole;
    if (whole) doubted.current = key;
    const certain = doubted.current !== key;
    for (const pause of retryAfterMs) {
      if (!whole || sent.kind !== "cut" || signal.aborted) break;
      setState({ kind: "checking" });
      await new Promise((resolve) => setTimeout(resolve, pause));
      sent = await attempt(file, key, true);
    }
    if (sent.kind === "cut") return setState({ kind: "cut", certain, stopped: signal.aborted });
    if (sent.kind !== "fault") intents.settle();
    setState(sent);
  };

  return { file, state, choose, send, stop: () => stopper.current.abort() };
}

export type FileUpload = Pick<ReturnType<typeof useUpload>, "file" | "choose" | "send" | "stop"> & {
  readonly state: UploadState;
};

export function isUnderWay({ kind }: UploadState): boolean {
  return kind === "sending" || kind === "writing" || kind === "checking";
}

async function isReadable(file: File): Promise<boolean> {
  try {
    await file.slice(0, 1).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}
