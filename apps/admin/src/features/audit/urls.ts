export const auditUrls = {
  list: () => "/audit",
  /** What was done to one thing. */
  subject: (subjectId: string) => `/audit?${new URLSearchParams({ subject: subjectId })}`,
};
