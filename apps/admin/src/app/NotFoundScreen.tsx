import { NotFoundState, UiLink } from "@sipas/ui";
import { Screen } from "../lib/Screen.tsx";
import { text } from "./text.vi.ts";

export function NotFoundScreen() {
  return (
    <Screen title={text.notFound.title}>
      <NotFoundState action={<UiLink href="/">{text.notFound.home}</UiLink>} />
    </Screen>
  );
}
