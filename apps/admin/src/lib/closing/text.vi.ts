export const text = {
  closed: (title: string, at: string) => `${title} đã chốt lúc ${at}`,
  digest: "Mã kiểm chứng (SHA-256)",
} as const;
