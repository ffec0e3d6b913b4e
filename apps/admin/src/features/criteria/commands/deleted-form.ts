/** How the list learns, from the page that was left, which form has just been deleted. */
export const deletedForm = {
  of: (code: string) => ({ deletedFormCode: code }),
  read: (state: unknown): string | null =>
    (state as { deletedFormCode?: string } | null)?.deletedFormCode ?? null,
};
