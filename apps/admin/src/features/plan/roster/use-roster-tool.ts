import { freeText, oneOf, useUrlState } from "../../../lib/url-state.ts";

const TOOLS = ["size", "reserve", "move", "dossiers"] as const;
type ToolName = (typeof TOOLS)[number];

export interface RosterTool {
  readonly name: ToolName | null;
  /** The agency whose dossiers are asked for. */
  readonly agency: string | null;
  readonly open: (name: ToolName, agency?: string) => void;
  readonly close: () => void;
}

const shape = { tool: oneOf(TOOLS), agency: freeText };

/** Which of the roster's dialogs is open, as the address says. */
export function useRosterTool(): RosterTool {
  const [{ tool, agency }, setUrl] = useUrlState(shape);
  return {
    name: tool,
    agency,
    open: (name, code) => setUrl({ tool: name, agency: code ?? null }),
    close: () => setUrl({ tool: null, agency: null }),
  };
}
