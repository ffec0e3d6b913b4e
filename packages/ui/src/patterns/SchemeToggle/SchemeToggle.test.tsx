import { MantineProvider } from "@mantine/core";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { act } from "react";
import { beforeEach, expect, it } from "vitest";
import { SchemeToggle } from "./SchemeToggle.tsx";

beforeEach(() => localStorage.clear());

it("goes from the machine's scheme to light, dark and back", async () => {
  await act(async () =>
    render(
      <MantineProvider defaultColorScheme="auto">
        <SchemeToggle />
      </MantineProvider>,
    ),
  );
  const user = userEvent.setup();
  const name = () => screen.getByRole("button").getAttribute("aria-label");
  expect(name()).toContain("theo máy");
  await user.click(screen.getByRole("button"));
  expect(name()).toContain("nền sáng.");
  await user.click(screen.getByRole("button"));
  expect(name()).toContain("nền tối.");
  expect(document.documentElement.dataset["mantineColorScheme"]).toBe("dark");
  await user.click(screen.getByRole("button"));
  expect(name()).toContain("theo máy");
});
