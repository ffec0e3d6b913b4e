import { Button, Group } from "@mantine/core";
import { IconArrowLeft, IconArrowRight } from "@tabler/icons-react";
import { Link } from "react-router";
import { planUrls } from "../urls.ts";
import { SECTIONS, SHORT_SECTION_LABELS, type SectionName } from "./sections.ts";
import { text } from "./text.vi.ts";

export interface SectionStepsProps {
  readonly planId: string;
  readonly current: SectionName;
}

/** On to the part before or after, so that the form can be walked from its head to its end. */
export function SectionSteps({ planId, current }: SectionStepsProps) {
  const place = SECTIONS.indexOf(current);
  const [previous, next] = [SECTIONS[place - 1], SECTIONS[place + 1]];
  return (
    <Group component="nav" aria-label={text.steps} justify="space-between" gap="sm">
      {previous && (
        <Button
          component={Link}
          to={planUrls.section(planId, previous)}
          variant="subtle"
          leftSection={<IconArrowLeft size={18} aria-hidden="true" />}
        >
          {text.previous(SHORT_SECTION_LABELS[previous])}
        </Button>
      )}
      {next && (
        <Button
          component={Link}
          to={planUrls.section(planId, next)}
          variant="subtle"
          ml="auto"
          rightSection={<IconArrowRight size={18} aria-hidden="true" />}
        >
          {text.next(SHORT_SECTION_LABELS[next])}
        </Button>
      )}
    </Group>
  );
}
