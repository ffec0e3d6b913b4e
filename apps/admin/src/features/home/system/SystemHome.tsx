import { Stack, Text } from "@mantine/core";
import { UiLink } from "@sipas/ui";
import { auditUrls } from "../../audit/urls.ts";
import { identityUrls } from "../../identity/urls.ts";
import { Panel } from "../../../lib/Panel.tsx";
import { text } from "../text.vi.ts";

const words = text.system;

const tasks = [
  {
    title: words.accounts,
    hint: words.accountsHint,
    label: words.openAccounts,
    href: identityUrls.accounts(),
  },
  { title: words.audit, hint: words.auditHint, label: words.openAudit, href: auditUrls.list() },
];

/** For who keeps the system: its accounts and its audit, never a ballot or a figure. */
export function SystemHome() {
  return (
    <Stack gap="lg">
      {tasks.map(({ title, hint, label, href }) => (
        <Panel key={href} title={title}>
          <Stack gap="xs">
            <Text c="dimmed">{hint}</Text>
            <UiLink href={href}>{label}</UiLink>
          </Stack>
        </Panel>
      ))}
    </Stack>
  );
}
