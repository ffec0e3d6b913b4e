export const planUrls = {
  list: () => "/plans",
  plan: (id: string) => `/plans/${encodeURIComponent(id)}`,
};
