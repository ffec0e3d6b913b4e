import { act, renderHook } from "@testing-library/react";
import { createMemoryRouter, RouterProvider } from "react-router";
import { expect, it } from "vitest";
import { useKeyset } from "./keyset.ts";
import { freeText, oneOf, useUrlFilters, useUrlState } from "./url-state.ts";

const shape = { block: oneOf(["DEPARTMENT", "DISTRICT"]), search: freeText };
const page = {
  edges: [1, 2],
  totalCount: 9,
  pageInfo: { hasNextPage: true, hasPreviousPage: true, startCursor: "s", endCursor: "e" },
};

function at<T>(path: string, hook: () => T) {
  let held: { current: T } | null = null;
  function Holder() {
    held = { current: hook() };
    return null;
  }
  const router = createMemoryRouter([{ path: "*", element: <Holder /> }], { initialEntries: [path] });
  renderHook(() => null, { wrapper: () => <RouterProvider router={router} /> });
  return { router, value: () => (held as unknown as { current: T }).current };
}

it("reads filters from the URL, and nothing from values that mean nothing", () => {
  const { value } = at("/x?block=DISTRICT&search=", () => useUrlFilters(shape));
  expect(value()[0]).toEqual({ block: "DISTRICT", search: null });
  expect(at("/x?block=PLANET", () => useUrlFilters(shape)).value()[0].block).toBeNull();
});

it("begins again at the first page when a filter changes, leaving other parameters alone", async () => {
  const { router, value } = at("/x?after=abc&plan=1", () => useUrlFilters(shape));
  await act(async () => value()[1]({ search: "Sơn La" }));
  expect(Object.fromEntries(new URLSearchParams(router.state.location.search))).toEqual({
    plan: "1",
    search: "Sơn La",
  });
});

it("keeps the page under an open dialog, and going back closes the dialog", async () => {
  const { router, value } = at("/x?after=abc", () => useUrlState({ edit: freeText }));
  await act(async () => value()[1]({ edit: "7" }));
  expect(router.state.location.search).toBe("?after=abc&edit=7");
  await act(() => router.navigate(-1));
  expect(router.state.location.search).toBe("?after=abc");
});

it("turns pages both ways, never holding two cursors", async () => {
  const { router, value } = at("/x?search=a", () => useKeyset(2));
  await act(async () => value().pager(page).onNext());
  expect(router.state.location.search).toBe("?search=a&after=e");
  expect(value().variables).toEqual({ first: 2, after: "e" });
  await act(async () => value().pager(page).onPrevious?.());
  expect(router.state.location.search).toBe("?search=a&before=s");
  await act(async () => value().pager(page).onFirst());
  expect(router.state.location.search).toBe("?search=a");
});

it("counts the rows of the pages that were turned, and knows the ends without counting", async () => {
  const { router, value } = at("/x", () => useKeyset(2));
  const show = (hasPreviousPage: boolean, hasNextPage: boolean) =>
    value().pager({ ...page, pageInfo: { ...page.pageInfo, hasPreviousPage, hasNextPage } });
  expect(show(false, true).from).toBe(1);
  await act(async () => show(false, true).onNext());
  expect(router.state.location.search).toBe("?after=e&row=3");
  expect(show(true, true).from).toBe(3);
  await act(async () => show(true, true).onNext());
  expect(show(true, true).from).toBe(5);
  await act(async () => show(true, true).onPrevious?.());
  expect(router.state.location.search).toBe("?before=s&row=3");
  expect(show(true, false).from).toBe(8);
});

it("claims no place for a page that the URL does not place", () => {
  for (const path of ["/x?after=e", "/x?after=e&row=abc", "/x?after=e&row=9"]) {
    expect(
      at(path, () => useKeyset(2))
        .value()
        .pager(page).from,
    ).toBeNull();
  }
});
