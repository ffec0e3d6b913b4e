import { readAnswer, type Answer, type TakenIn } from "./read-answer.ts";

export interface Sending {
  /** Where files of this kind go. */
  readonly address: string;
  /** What is said of a file that the server finds too large. */
  readonly tooLarge: string;
  readonly file: File;
  /** The same for every attempt at the same import: the server then does it once. */
  readonly key: string;
  readonly signal: AbortSignal;
  /** From 0 to 1; 1 when the whole file has left. */
  readonly onProgress: (share: number) => void;
}

/** `whole`: the file had left entirely, so the server may have taken it in. */
export type Sent<Taken extends TakenIn> = Answer<Taken> | { readonly kind: "cut"; readonly whole: boolean };

/** Sends the file once. XMLHttpRequest, since fetch tells nothing of how far an upload is. */
export function sendFile<Taken extends TakenIn>({
  address,
  tooLarge,
  file,
  key,
  signal,
  onProgress,
}: Sending): Promise<Sent<Taken>> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    let whole = false;
    const cut = () => resolve({ kind: "cut", whole });
    const progressed = (event: ProgressEvent) => {
      whole ||= event.loaded >= file.size;
      onProgress(whole ? 1 : event.loaded / file.size);
    };
    request.open("POST", address);
    request.setRequestHeader("Content-Type", "text/csv");
    request.setRequestHeader("Idempotency-Key", key);
    request.setRequestHeader("X-File-Name", encodeURIComponent(file.name));
    request.upload.addEventListener("progress", progressed);
    request.upload.addEventListener("load", progressed);
    request.addEventListener("load", () => {
      // What an import says of its own file is between it and the feature that sends it.
      const answer = readAnswer(request.status, request.responseText, tooLarge) as Answer<Taken> | null;
      resolve(answer ?? { kind: "cut", whole: true });
    });
    request.addEventListener("error", cut);
    request.addEventListener("abort", cut);
    signal.addEventListener("abort", () => request.abort());
    request.send(file);
  });
}
