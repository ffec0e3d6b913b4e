import { GateChecklist } from "@sipas/ui";
import type { Problem } from "../../../lib/use-command.ts";
import { FORM_SECTIONS, SECTION_LABELS, sectionOf, type SectionName } from "../draft/sections.ts";
import { planUrls } from "../urls.ts";
import { text } from "./text.vi.ts";

export interface GateListProps {
  /** Left out where nothing can be mended: then the blockers are only read. */
  readonly planId?: string | undefined;
  readonly blockers: readonly Problem[];
}

/** All blockers at once, by the part of the plan they lie in. */
export function GateList({ planId, blockers }: GateListProps) {
  const of = (section: SectionName) => blockers.filter(({ path }) => sectionOf(path) === section);
  const whole = of("gate");
  const parts = FORM_SECTIONS.map((name) => ({ name, title: SECTION_LABELS[name], blockers: of(name) }));
  return (
    <>
      {whole.length > 0 && <GateChecklist title={text.whole} blockers={whole.map(plainOf)} />}
      {parts.map((part) => (
        <GateChecklist
          key={part.name}
          title={part.title}
          readyText={text.ready}
          blockers={part.blockers.map((blocker) => ({
            ...plainOf(blocker),
            ...(planId ? { href: planUrls.field(planId, blocker.path) } : {}),
          }))}
        />
      ))}
    </>
  );
}

function plainOf({ code, path, message }: Problem) {
  return { key: `${code}|${path}`, message };
}
