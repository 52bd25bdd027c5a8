import { useMedia } from './useMedia.ts';

/**
 * True below 720 pixels, more where the reader's own text is larger: the margin and the panels are sheets over the map.
 * The same figure stands in the style sheets. Follows the screen's turning and resizing.
 */
export const useNarrow = (): boolean => useMedia('(max-width: 45em)');
