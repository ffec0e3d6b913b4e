import { Button } from "@mantine/core";
import { useState } from "react";
import { text } from "../text.vi.ts";
import { CorrectionsDialog } from "./CorrectionsDialog.tsx";
import type { UnitRowFragment } from "./units.generated.ts";

const words = text.corrections;

/** Says that something else was recorded of the unit before, and shows what; nothing where nothing was. */
export function CorrectionsButton({ unit }: { readonly unit: UnitRowFragment }) {
  const [shown, setShown] = useState(false);
  if (unit.corrections.length === 0) return null;
  return (
    <div>
      <Button
        variant="default"
        size="compact-sm"
        mt={4}
        aria-label={words.buttonOf(unit.unit)}
        onClick={() => setShown(true)}
      >
        {words.button}
      </Button>
      {shown && <CorrectionsDialog unit={unit} onClose={() => setShown(false)} />}
    </div>
  );
}
