import { FigureValue, UiLink } from "@sipas/ui";
import { Facts } from "../../../lib/Facts.tsx";
import { Panel } from "../../../lib/Panel.tsx";
import { scoringUrls } from "../../scoring/urls.ts";
import { text } from "../text.vi.ts";
import type { PublicationRunFragment } from "./publication.generated.ts";

const words = text.run;

export interface RunToPublishProps {
  readonly run: PublicationRunFragment;
  readonly isPublished?: boolean;
}

/** The run whose figures are published, or would be. */
export function RunToPublish({ run, isPublished = false }: RunToPublishProps) {
  const { value, numerator, denominator } = run.province.figure;
  return (
    <Panel title={isPublished ? words.published : words.title}>
      <Facts
        items={[
          { label: words.number, value: words.name(run.number) },
          {
            label: words.index,
            value:
              value === null ? (
                words.none
              ) : (
                <FigureValue value={value} numerator={numerator} denominator={denominator} />
              ),
          },
        ]}
      />
      <UiLink href={scoringUrls.run(run.id)}>{words.see}</UiLink>
    </Panel>
  );
}
