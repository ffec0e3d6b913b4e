const headings = "h1, h2, h3, h4";
const notices = "[role=alert], [role=status]:not(.mantine-VisuallyHidden-root)";

/** Where something was taken out of the page: the element that held it, and what stood before it there. */
export interface Gap {
  readonly place: Node;
  readonly after: Node | null;
}

/**
 * Where the cursor goes on when what held it is gone: to the first heading or notice of what came in its
 * place, else to what came itself; when nothing came, to the heading above. In a table, the table stands for
 * its rows: it has a name, and a row has none. Null when there is no heading in the box either.
 */
export function successorOf(box: HTMLElement, gap: Gap, came: readonly Node[]): HTMLElement | null {
  const place = shownAround(gap.place) ?? box;
  const fresh = came.filter((node) => node instanceof HTMLElement).filter((node) => place.contains(node));
  const sign = [...place.querySelectorAll<HTMLElement>(`${headings}, ${notices}`)].find(
    (candidate) => hasWords(candidate) && fresh.some((node) => node.contains(candidate)),
  );
  if (sign) return sign;
  const first = fresh.find(hasWords);
  if (first) return first.closest("table") ?? first.querySelector("table") ?? first;
  return (
    place.closest("table") ?? place.querySelector<HTMLElement>(":scope > table") ?? headingAbove(box, gap)
  );
}

/** The innermost element around a place that can be seen: a dialog that has closed cannot. */
function shownAround(node: Node): HTMLElement | null {
  for (let up: Node | null = node; up; up = up.parentNode) {
    if (up instanceof HTMLElement && up.checkVisibility()) return up;
  }
  return null;
}

function hasWords({ textContent }: Element): boolean {
  return textContent.trim() !== "";
}

function headingAbove(box: HTMLElement, { place, after }: Gap): HTMLElement | null {
  const all = [...box.querySelectorAll<HTMLElement>(headings)];
  const { DOCUMENT_POSITION_PRECEDING } = Node;
  const isAbove = (heading: HTMLElement) =>
    after?.isConnected
      ? after.contains(heading) || after.compareDocumentPosition(heading) & DOCUMENT_POSITION_PRECEDING
      : place.compareDocumentPosition(heading) & DOCUMENT_POSITION_PRECEDING;
  return all.findLast(isAbove) ?? all[0] ?? null;
}
