import { ActionIcon, useMantineColorScheme, type ActionIconProps } from "@mantine/core";
import { IconDeviceDesktop, IconMoon, IconSun } from "../../icons.ts";
import { text } from "../../text.vi.ts";

const next = { auto: "light", light: "dark", dark: "auto" } as const;
const icons = { auto: IconDeviceDesktop, light: IconSun, dark: IconMoon };

/** Goes round: as the machine, light, dark. The choice is kept in this browser. */
export function SchemeToggle(props: Omit<ActionIconProps, "children">) {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const Icon = icons[colorScheme];
  return (
    <ActionIcon
      variant="default"
      size="lg"
      aria-label={text.frame.scheme[colorScheme]}
      title={text.frame.scheme[colorScheme]}
      onClick={() => setColorScheme(next[colorScheme])}
      {...props}
    >
      <Icon size={18} aria-hidden="true" />
    </ActionIcon>
  );
}
