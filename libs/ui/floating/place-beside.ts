/** Which edge of the anchor a floating card starts from. */
export type FloatingAlign = 'start' | 'end';

/** Smallest distance kept to the edge of the window, in pixels. */
const margin = 8;

/**
 * Puts an open popover below its anchor, or above it where below there is no room, and never
 * outside the window. Physical co-ordinates: the window has no reading direction, the align has.
 */
export function placeBeside(
  anchor: Element,
  card: HTMLElement,
  align: FloatingAlign,
  gap = 6,
): void {
  const at = anchor.getBoundingClientRect();
  const size = card.getBoundingClientRect();
  const rightToLeft = getComputedStyle(anchor).direction === 'rtl';
  const fromLeft = (align === 'start') !== rightToLeft;
  const wished = fromLeft ? at.left : at.right - size.width;
  const left = Math.max(margin, Math.min(wished, innerWidth - size.width - margin));
  const below = at.bottom + gap;
  const fits = below + size.height <= innerHeight - margin;
  const top = fits ? below : Math.max(margin, at.top - gap - size.height);
  card.style.left = `${left}px`;
  card.style.top = `${top}px`;
}
