import type { ReactNode } from "react";

/** Capitals and digits joined by hyphens or strokes: “SL24-000007-6”, “12/QĐ-UBND”, “05/11/2024”. */
const code = /([\p{Lu}\d]+(?:[-/][\p{Lu}\d]+)+)/u;

/** The same words with the codes in them kept on one line; what is no text stays as it is. */
export function keepCodes(content: ReactNode): ReactNode {
  if (typeof content !== "string") return content;
  // Every second part is what the pattern caught.
  const [before, found, ...rest] = content.split(code);
  if (found === undefined) return content;
  const whole = <span className="sipas-code">{found}</span>;
  if (before === "" && rest.join("") === "") return whole;
  return (
    <span>
      {before}
      {whole}
      {keepCodes(rest.join(""))}
    </span>
  );
}
