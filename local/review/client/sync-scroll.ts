/** Keeps two panes at the same passage. The pane under the reader's hand leads; the other follows. */
export function syncScroll(
  left: HTMLElement,
  right: HTMLElement,
  pairs: () => readonly (readonly [HTMLElement, HTMLElement])[],
): void {
  let leader: HTMLElement | null = null;
  for (const pane of [left, right]) {
    for (const event of ['pointerenter', 'wheel', 'touchstart', 'focusin']) {
      pane.addEventListener(event, () => (leader = pane), { passive: true });
    }
    pane.addEventListener('scroll', () => {
      if (leader === pane) requestAnimationFrame(follow);
    });
  }

  function follow(): void {
    const all = pairs();
    if (all.length === 0 || leader === null) return;
    const leads = leader === left ? 0 : 1;
    const other = leads === 0 ? right : left;
    // What the eye is on: the passage a third down the pane.
    const eye = leader.clientHeight / 3;
    const at = leader.scrollTop + eye;
    const topOf = (pane: HTMLElement, element: HTMLElement) =>
      element.getBoundingClientRect().top - pane.getBoundingClientRect().top + pane.scrollTop;
    let low = 0;
    let high = all.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (topOf(leader, all[middle]![leads]) <= at) low = middle;
      else high = middle - 1;
    }
    const from = all[low]!;
    const to = all[low + 1];
    const start = topOf(leader, from[leads]);
    const span = to ? topOf(leader, to[leads]) - start : leader.scrollHeight - start;
    const share = Math.max(0, Math.min(1, (at - start) / Math.max(1, span)));
    const target = topOf(other, from[1 - leads]!);
    const reach = to ? topOf(other, to[1 - leads]!) - target : other.scrollHeight - target;
    // The ends meet, though one pane holds more before its first passage than the other.
    if (leader.scrollTop <= 0) other.scrollTop = 0;
    else other.scrollTop = target + share * reach - eye;
  }
}
