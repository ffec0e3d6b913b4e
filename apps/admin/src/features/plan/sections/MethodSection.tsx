import { Checkbox, Group, Stack } from "@mantine/core";
import {
  ANSWER_LEVELS,
  BLOCK_METHOD_LABELS,
  BLOCK_METHODS,
  INDEX_METHOD_LABELS,
  INDEX_METHODS,
  PROVINCE_METHOD_LABELS,
  PROVINCE_METHODS,
} from "@sipas/domain/plan";
import { CountInput, fieldProps, FormSection } from "@sipas/ui";
import { FieldMessage, useFields } from "../draft/field-notes.tsx";
import type { MethodDraft } from "../draft/plan-draft.ts";
import { SECTION_LABELS } from "../draft/sections.ts";
import type { UpdateDraft } from "../draft/use-plan-draft.ts";
import { ChoiceGroup } from "./ChoiceGroup.tsx";
import { text } from "./text.vi.ts";

const words = text.method;

export interface MethodSectionProps {
  readonly method: MethodDraft;
  readonly update: UpdateDraft;
}

export function MethodSection({ method, update }: MethodSectionProps) {
  const field = useFields();
  const set = (change: Partial<MethodDraft>) =>
    update((draft) => ({ ...draft, method: { ...draft.method, ...change } }));
  return (
    <FormSection legend={SECTION_LABELS.method} description={words.hint}>
      <Stack gap="lg">
        <ChoiceGroup
          path="method.index"
          label={words.index}
          values={INDEX_METHODS}
          labels={INDEX_METHOD_LABELS}
          hints={words.indexHints}
          value={method.index}
          onChange={(index) => set({ index })}
        />
        <ChoiceGroup
          path="method.block"
          label={words.block}
          values={BLOCK_METHODS}
          labels={BLOCK_METHOD_LABELS}
          hints={words.blockHints}
          value={method.block}
          onChange={(block) => set({ block })}
        />
        <ChoiceGroup
          path="method.province"
          label={words.province}
          values={PROVINCE_METHODS}
          labels={PROVINCE_METHOD_LABELS}
          hints={words.provinceHints}
          value={method.province}
          onChange={(province) => set({ province })}
        />
        <Checkbox.Group
          label={words.satisfied}
          value={ANSWER_LEVELS.filter((level) => method.satisfied[level]).map(String)}
          onChange={(chosen) =>
            set({
              satisfied: Object.fromEntries(
                ANSWER_LEVELS.map((level) => [level, chosen.includes(String(level))]),
              ),
            })
          }
        >
          <Group {...fieldProps("method.satisfied")} gap="lg" mt="xs">
            {ANSWER_LEVELS.map((level) => (
              <Checkbox key={level} value={String(level)} label={words.levels[level]} />
            ))}
          </Group>
          <FieldMessage path="method.satisfied" />
        </Checkbox.Group>
        <CountInput
          {...field("method.rounding.digits", words.digits, words.digitsHint)}
          inputWrapperOrder={["label", "input", "description", "error"]}
          styles={{ wrapper: { maxWidth: "8rem" } }}
          min={0}
          max={6}
          value={method.digits}
          onChange={(digits) => set({ digits })}
        />
      </Stack>
    </FormSection>
  );
}
