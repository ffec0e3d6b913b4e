import { render } from "@testing-library/react";
import { act, type ReactNode } from "react";
import { SipasProvider } from "../theme/SipasProvider.tsx";

export async function renderUi(ui: ReactNode, forceScheme: "light" | "dark" = "light") {
  return act(async () =>
    render(ui, {
      wrapper: ({ children }) => (
        <SipasProvider env="test" forceScheme={forceScheme}>
          {children}
        </SipasProvider>
      ),
    }),
  );
}
