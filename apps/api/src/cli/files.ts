import { closeSync, openSync, readSync } from "node:fs";

const CHUNK_BYTES = 256 * 1024;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "Không có tệp này; kiểm tra lại tên và thư mục.",
  ENOTDIR: "Không có tệp này; kiểm tra lại tên và thư mục.",
  EISDIR: "Đây là thư mục, không phải tệp; chỉ rõ tệp ở trong.",
  EACCES: "Không có quyền đọc tệp này; cấp quyền đọc rồi chạy lại.",
  EPERM: "Không có quyền đọc tệp này; cấp quyền đọc rồi chạy lại.",
};

/**
 * Reads a file in chunks, each valid only until the next. Answers null, or in Vietnamese why the
 * file cannot be read; a fault of `take` itself is thrown on.
 */
export function readChunks(path: string, take: (chunk: Uint8Array) => void): string | null {
  const chunk = new Uint8Array(CHUNK_BYTES);
  const opened = attempt(() => openSync(path, "r"));
  if (typeof opened.reason === "string") return opened.reason;
  try {
    for (;;) {
      const read = attempt(() => readSync(opened.value, chunk));
      if (typeof read.reason === "string") return read.reason;
      if (read.value === 0) return null;
      take(chunk.subarray(0, read.value));
    }
  } finally {
    closeSync(opened.value);
  }
}

type Attempt = { readonly value: number; readonly reason?: undefined } | { readonly reason: string };

function attempt(call: () => number): Attempt {
  try {
    return { value: call() };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    return { reason: REASONS[code] ?? `Không đọc được tệp này (${code}); kiểm tra tệp rồi chạy lại.` };
  }
}
