const path = (id: string) => `/plans/${encodeURIComponent(id)}`;

export const planUrls = {
  list: () => "/plans",
  create: () => "/plans?dialog=create",
  plan: (id: string) => path(id),
  section: (id: string, section: string) => `${path(id)}?${new URLSearchParams({ section })}`,
  /** Opens the part of the draft where the field is and puts the cursor into it. */
  field: (id: string, field: string) => `${path(id)}?${new URLSearchParams({ field })}`,
};
