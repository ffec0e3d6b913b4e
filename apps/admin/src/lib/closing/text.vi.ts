const closed = (title: string, at: string | null) => (at ? `${title} đã chốt lúc ${at}` : `${title} đã chốt`);

export const text = {
  closed,
  line: (title: string, at: string | null, by: string | null) =>
    by ? `${closed(title, at)}, người chốt: ${by}.` : `${closed(title, at)}.`,
  by: "Người chốt",
  unknown: "Không ghi",
  digest: "Mã kiểm chứng (SHA-256)",
} as const;
