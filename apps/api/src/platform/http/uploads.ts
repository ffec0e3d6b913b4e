import { createHash } from "node:crypto";
import { mkdtemp, open, rm, type FileHandle } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { Request } from "express";
import { AppError } from "../errors.ts";

const CHUNK_BYTES = 256 * 1024;
const MEGABYTE = 1024 * 1024;
const MAX_NAME = 200;
/** Control characters, those that turn the direction of writing, and what no file system takes. */
const UNFIT = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069<>:"|?*]/gu;

/** What an upload may be. */
export interface UploadRule {
  readonly mediaType: string;
  readonly limitMb: number;
}

/** An upload that arrived whole. */
export interface Upload {
  /** As the person called it, fit to be shown. */
  readonly name: string;
  /** SHA-256 of the bytes in hex. */
  readonly digest: string;
  chunks(): AsyncIterable<Uint8Array>;
}

/** An upload that is refused for what it is, before anybody looks into it. */
export class UploadFault extends Error {
  readonly status: 413 | 415;

  constructor(status: 413 | 415, message: string) {
    super(message);
    this.status = status;
  }
}

/**
 * Takes a request's body into a file that lives as long as `use` runs, a piece at a time. Nothing
 * is done with a body that was cut off, so a lost connection holds no transaction open.
 */
export async function withUpload<T>(
  request: Request,
  rule: UploadRule,
  use: (upload: Upload) => Promise<T>,
): Promise<T> {
  checkHeaders(request, rule);
  const name = fileNameOf(request);
  const file = await openNameless();
  try {
    const digest = await receive(request, file, rule);
    const chunks = () => file.createReadStream({ start: 0, autoClose: false, highWaterMark: CHUNK_BYTES });
    return await use({ name, digest, chunks });
  } finally {
    await file.close();
  }
}

/** A file without a name: what it holds of people is gone with the process, however that ends. */
async function openNameless(): Promise<FileHandle> {
  const folder = await mkdtemp(join(tmpdir(), "sipas-upload-"));
  try {
    return await open(join(folder, "body"), "wx+", 0o600);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function checkHeaders(request: Request, { mediaType, limitMb }: UploadRule): void {
  if (request.is(mediaType) === false || request.headers["content-type"] === undefined) {
    throw new UploadFault(415, `Chỉ nhận nội dung kiểu ${mediaType}; chọn đúng loại tệp rồi nạp lại.`);
  }
  if ((request.headers["content-encoding"] ?? "identity") !== "identity") {
    throw new UploadFault(415, "Không nhận nội dung nén; nạp tệp chưa nén.");
  }
  if (Number(request.headers["content-length"] ?? 0) > limitMb * MEGABYTE) throw tooLarge(limitMb);
}

async function receive(request: Request, file: FileHandle, { limitMb }: UploadRule): Promise<string> {
  const hash = createHash("sha256");
  let size = 0;
  try {
    // A refusal can still be answered, since the request is not destroyed with the loop.
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      size += (chunk as Buffer).length;
      if (size > limitMb * MEGABYTE) throw tooLarge(limitMb);
      hash.update(chunk as Buffer);
      await file.write(chunk as Buffer);
    }
  } catch (error) {
    if (!request.readableAborted) throw error;
    throw new AppError(
      "BAD_REQUEST",
      "Tệp chưa gửi xong thì bị ngắt, chưa có dữ liệu nào được ghi; nạp lại.",
    );
  }
  return hash.digest("hex");
}

function tooLarge(limitMb: number): UploadFault {
  return new UploadFault(413, `Tệp lớn hơn ${limitMb} MB; tách thành nhiều tệp rồi nạp lần lượt.`);
}

/** The name in X-File-Name (URI-encoded), without folders and without what deceives the eye. */
function fileNameOf(request: Request): string {
  const given = request.get("X-File-Name") ?? "";
  let decoded: string;
  try {
    decoded = decodeURIComponent(given);
  } catch {
    throw new AppError("BAD_REQUEST", "Tên tệp trong X-File-Name không đúng mã hóa URI.");
  }
  const name = basename(decoded.replaceAll("\\", "/")).normalize("NFC").replace(UNFIT, "").trim();
  return Array.from(name).slice(0, MAX_NAME).join("") || "khong-ten";
}
