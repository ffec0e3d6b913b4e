import { SipasProvider } from "@sipas/ui";
import { render, screen } from "@testing-library/react";
import { act } from "react";
import { expect, it } from "vitest";
import { uploadWordsOf } from "./text.vi.ts";
import { UploadNotice } from "./UploadNotice.tsx";
import type { UploadState } from "./use-upload.ts";

const words = { ...uploadWordsOf("phiếu", 10, []), zone: "Thả tệp phiếu vào đây" };
const closed = { kind: "fault", message: "Giai đoạn này đã chốt.", reference: null } as const;

it.each<UploadState>([closed, { kind: "cut", certain: true, stopped: false }, { kind: "changed" }])(
  "puts the cursor on why nothing was taken in: $kind",
  async (state) => {
    const notice = (shown: UploadState) => (
      <SipasProvider env="test">
        <UploadNotice state={shown} words={words} />
      </SipasProvider>
    );
    const { rerender } = render(notice({ kind: "writing" }));
    expect(document.activeElement).toBe(document.body);
    await act(async () => rerender(notice(state)));
    expect(document.activeElement).toBe(screen.getByRole("alert"));
  },
);
