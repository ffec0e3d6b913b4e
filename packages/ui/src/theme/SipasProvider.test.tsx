import { render, screen } from "@testing-library/react";
import { act } from "react";
import { afterEach, expect, it, vi } from "vitest";
import { UiLink } from "../link/UiLink.tsx";
import { SipasProvider } from "./SipasProvider.tsx";

afterEach(() => vi.restoreAllMocks());

it("puts the response's nonce on the style elements it makes", async () => {
  await act(async () => render(<SipasProvider nonce="abc123">Trang</SipasProvider>));
  const made = [...document.querySelectorAll("style[data-mantine-styles]")];
  expect(made.length).toBeGreaterThan(0);
  expect(made.every((style) => style.getAttribute("nonce") === "abc123")).toBe(true);
});

it("draws links of patterns with the app's router", async () => {
  const tree = (
    <SipasProvider renderLink={({ href, children }) => <a href={`/app${href}`}>{children}</a>}>
      <UiLink href="/phieu">Phiếu</UiLink>
    </SipasProvider>
  );
  await act(async () => render(tree));
  expect(screen.getByRole("link").getAttribute("href")).toBe("/app/phieu");
});

it("prints on white and comes back to the dark", async () => {
  const print = Object.assign(new EventTarget(), { matches: false });
  const real = window.matchMedia.bind(window);
  vi.spyOn(window, "matchMedia").mockImplementation((query) =>
    query === "print" ? (print as unknown as MediaQueryList) : real(query),
  );
  await act(async () => render(<SipasProvider forceScheme="dark">Trang</SipasProvider>));
  const scheme = () => document.documentElement.dataset["mantineColorScheme"];
  expect(scheme()).toBe("dark");
  print.matches = true;
  print.dispatchEvent(new Event("change"));
  expect(scheme()).toBe("light");
  print.matches = false;
  print.dispatchEvent(new Event("change"));
  expect(scheme()).toBe("dark");
});
