import { MantineProvider, localStorageColorSchemeManager } from "@mantine/core";
import type { ReactNode } from "react";
import { LinkContext, type RenderLink } from "../link/link-context.ts";
import { theme } from "./theme.ts";
import { useLightInPrint } from "./use-light-in-print.ts";
import { shareStyleNonce } from "./style-nonce.ts";
import { cssVariablesResolver } from "./variables.ts";

const colorSchemeManager = localStorageColorSchemeManager({ key: "sipas-color-scheme" });

export interface SipasProviderProps {
  readonly children: ReactNode;
  /** The nonce of the response's Content-Security-Policy, put on every style element made at run time. */
  readonly nonce?: string | undefined;
  /** Renders links of patterns with the app's router; a plain `<a>` without it. */
  readonly renderLink?: RenderLink | undefined;
  /** Fixes the scheme, for tests and for pages that only print. */
  readonly forceScheme?: "light" | "dark" | undefined;
  /** `test` switches transitions and portals off. */
  readonly env?: "default" | "test" | undefined;
}

export function SipasProvider({ children, nonce, renderLink, forceScheme, env }: SipasProviderProps) {
  useLightInPrint();
  if (nonce) shareStyleNonce(nonce);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      colorSchemeManager={colorSchemeManager}
      defaultColorScheme="auto"
      // Mantine's own sheet of default variables would weigh 4 KiB in the first load; they are made here instead.
      deduplicateCssVariables={false}
      {...(nonce ? { getStyleNonce: () => nonce } : {})}
      {...(forceScheme ? { forceColorScheme: forceScheme } : {})}
      env={env ?? "default"}
    >
      <LinkContext value={renderLink}>{children}</LinkContext>
    </MantineProvider>
  );
}
