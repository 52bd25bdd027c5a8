/** What a frame on another page is to be: where it leads, how it is called, how large it is. */
export interface EmbedOptions {
  /** Absolute address, with `embed=1`. */
  address: string;
  /** Read out in place of the frame's content. */
  title: string;
  /** Pixels; null for the full width of the column it stands in. */
  width: number | null;
  /** Pixels. */
  height: number;
}

/** Sizes a frame may have, pixels: what still holds map and panel, and what no screen exceeds. */
export const embedLimits = { width: [280, 4000], height: [320, 4000] } as const;

/** A size within its limits, in whole pixels. What is no number gives the least. */
export function embedSize(wanted: number, [least, most]: readonly [number, number]): number {
  return Number.isFinite(wanted) ? Math.round(Math.min(most, Math.max(least, wanted))) : least;
}

/** The HTML that shows the map in another page. It is allowed nothing beyond showing itself, and loads when it comes near. */
export function embedCode({ address, title, width, height }: EmbedOptions): string {
  const attributes = {
    src: address,
    title,
    width: width === null ? '100%' : String(width),
    height: String(height),
    loading: 'lazy',
    allow: '',
    referrerpolicy: 'no-referrer',
    style: 'border: 0',
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`);
  return `<iframe ${written.join(' ')}></iframe>`;
}

/** Fit to stand in a quoted attribute (HTML §13.1.2.3), and not to end a script or comment around it. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
