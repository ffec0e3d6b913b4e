export const agencyUrls = {
  roster: () => "/agencies",
  agency: (code: string) => `/agencies/${encodeURIComponent(code)}`,
};
