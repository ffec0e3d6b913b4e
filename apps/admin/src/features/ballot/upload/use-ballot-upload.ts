import { useRef, useState } from "react";
import { createIntents } from "../../../lib/intent-key.ts";
import { text } from "../text.vi.ts";
import type { Answer } from "./read-answer.ts";
import { sendBallots, type Sent } from "./send-ballots.ts";

export type UploadState =
  | { readonly kind: "idle" }
  | { readonly kind: "sending"; readonly progress: number }
  /** The file is there; the server reads it and writes the ballots. */
  | { readonly kind: "writing" }
  /** The answer was lost on the way: the same import is asked for again under the same key. */
  | { readonly kind: "checking" }
  /** The line or the person cut it; `certain`: the server never had the whole file, so nothing was written. */
  | { readonly kind: "cut"; readonly certain: boolean; readonly stopped: boolean }
  /** The file was saved again after it was chosen; the browser no longer gives it out. */
  | { readonly kind: "changed" }
  | Answer;

/** As the server has it; a greater file would be cut off on its way. */
const largestFile = 64 * 1024 * 1024;
const defaultRetries = [1000, 2000, 4000, 8000] as const;

/** The import of one file into one plan: the file stays chosen whatever becomes of it. */
export function useBallotUpload(planId: string, retryAfterMs: readonly number[] = defaultRetries) {
  const [intents] = useState(createIntents);
  const [file, setFile] = useState<File | null>(null);
  const [state, setState] = useState<UploadState>({ kind: "idle" });
  const stopper = useRef(new AbortController());

  const choose = (chosen: File | null) => {
    setFile(chosen);
    setState({ kind: "idle" });
  };

  const attempt = (chosen: File, key: string, again: boolean): Promise<Sent> =>
    sendBallots({
      planId,
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
    if (file.size > largestFile)
      return setState({ kind: "fault", message: text.upload.tooLarge, reference: null });
    setState({ kind: "sending", progress: 0 });
    if (!(await isReadable(file))) return setState({ kind: "changed" });
    const key = intents.keyFor([planId, file.name, file.size, file.lastModified]);
    let sent = await attempt(file, key, false);
    const certain = !(sent.kind === "cut" && sent.whole);
    for (const pause of retryAfterMs) {
      if (certain || sent.kind !== "cut" || signal.aborted) break;
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

export type BallotUpload = ReturnType<typeof useBallotUpload>;

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
