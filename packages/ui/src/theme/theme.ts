import { createTheme } from "@mantine/core";
import { accent, dark, gray, green, red, yellow } from "./colours.ts";

const fontFamily = '"Be Vietnam Pro", "Segoe UI", "Noto Sans", Roboto, Helvetica, Arial, sans-serif';

export const theme = createTheme({
  colors: { accent, dark, gray, green, red, yellow },
  primaryColor: "accent",
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  black: gray[9],
  fontFamily,
  fontFamilyMonospace: 'ui-monospace, "Cascadia Mono", Consolas, "DejaVu Sans Mono", monospace',
  fontSizes: { xs: "0.8125rem", sm: "0.875rem", md: "0.9375rem", lg: "1.0625rem", xl: "1.25rem" },
  fontWeights: { regular: "400", medium: "500", bold: "700" },
  lineHeights: { xs: "1.4", sm: "1.45", md: "1.55", lg: "1.55", xl: "1.5" },
  headings: {
    fontFamily,
    fontWeight: "600",
    textWrap: "pretty",
    sizes: {
      h1: { fontSize: "1.5rem", lineHeight: "1.3" },
      h2: { fontSize: "1.1875rem", lineHeight: "1.35" },
      h3: { fontSize: "1rem", lineHeight: "1.45" },
      h4: { fontSize: "0.9375rem", lineHeight: "1.5" },
    },
  },
  radius: { xs: "2px", sm: "4px", md: "6px", lg: "8px", xl: "12px" },
  defaultRadius: "sm",
  spacing: { xs: "0.5rem", sm: "0.75rem", md: "1rem", lg: "1.5rem", xl: "2rem" },
  cursorType: "pointer",
  focusRing: "auto",
  respectReducedMotion: true,
  components: {
    Tooltip: { defaultProps: { events: { hover: true, focus: true, touch: true }, withArrow: true } },
    Select: { defaultProps: { allowDeselect: false, checkIconPosition: "right" } },
    Anchor: { defaultProps: { underline: "always" } },
  },
});
