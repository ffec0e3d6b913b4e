const path = (id: string) => `/plans/${encodeURIComponent(id)}`;

export const planUrls = {
  list: () => "/plans",
  create: () => "/plans?dialog=create",
  plan: (id: string) => path(id),
  differences: (id: string) => `${path(id)}/differences`,
  section: (id: string, section: string) => `${path(id)}?${new URLSearchParams({ section })}`,
  /** A document of the plan as a file of Word. */
  document: (id: string, name: "ke-hoach" | "to-trinh" | "phu-luc") =>
    `/api${path(id)}/documents/${name}.docx`,
  /** Opens the part of the draft where the field is and puts the cursor into it. */
  field: (id: string, field: string) => `${path(id)}?${new URLSearchParams({ field })}`,
};
