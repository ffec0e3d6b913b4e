import { Button, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useState, type Ref } from "react";
import { text } from "../text.vi.ts";
import styles from "./RingBack.module.css";

export interface ClueFormProps {
  readonly ref: Ref<HTMLInputElement>;
  readonly busy: boolean;
  readonly error: string | undefined;
  readonly onLook: (clue: string) => void;
}

const words = text.call.ringBack;

/** What the person on the line says: the code on the stub, or the end of their number. */
export function ClueForm({ ref, busy, error, onLook }: ClueFormProps) {
  const [clue, setClue] = useState("");
  return (
    <form
      className={styles["clue"]}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onLook(clue);
      }}
    >
      <TextInput
        ref={ref}
        size="lg"
        label={words.clue}
        description={words.clueHint}
        error={error}
        autoComplete="off"
        spellCheck={false}
        value={clue}
        onChange={(event) => setClue(event.currentTarget.value)}
      />
      <Button
        type="submit"
        size="lg"
        loading={busy}
        leftSection={<IconSearch size={20} aria-hidden="true" />}
      >
        {words.find}
      </Button>
    </form>
  );
}
