/** How large a page's tree is. */
export interface PageSize {
  readonly elements: number;
  /** Elements one inside the other, at the deepest place. */
  readonly depth: number;
}

/** Counts until one of the two is beyond what is wanted. */
export function pageSize(root: Element, most: PageSize): PageSize {
  let elements = 0;
  let depth = 0;
  const open: (readonly [element: Element, depth: number])[] = [[root, 1]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [element, level] = next;
    elements++;
    depth = Math.max(depth, level);
    if (elements > most.elements || depth > most.depth) break;
    for (const child of element.children) open.push([child, level + 1]);
  }
  return { elements, depth };
}
