import { Button, VisuallyHidden, type ButtonProps } from "@mantine/core";
import { useEffect, useState } from "react";
import { IconCheck, IconClipboard } from "../../icons.ts";
import { text as words } from "../../text.vi.ts";
import { copyText } from "./copy-text.ts";

export type CopyButtonProps = Omit<ButtonProps, "children" | "leftSection"> & {
  readonly text: string;
  readonly label?: string | undefined;
  readonly copiedLabel?: string | undefined;
};

const shownFor = 2500;

export function CopyButton({ text, label, copiedLabel, ...rest }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<"copied" | "failed" | null>(null);

  useEffect(() => {
    if (!outcome) return;
    const timer = setTimeout(() => setOutcome(null), shownFor);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copy = async () => setOutcome((await copyText(text)) ? "copied" : "failed");
  const done = outcome === "copied" ? (copiedLabel ?? words.copy.copied) : words.copy.failed;
  const Icon = outcome === "copied" ? IconCheck : IconClipboard;
  return (
    <>
      <Button
        variant="default"
        leftSection={<Icon size={16} aria-hidden="true" />}
        onClick={() => void copy()}
        {...rest}
      >
        {outcome ? done : (label ?? words.copy.copy)}
      </Button>
      <VisuallyHidden role="status">{outcome ? done : ""}</VisuallyHidden>
    </>
  );
}
