/**
 * Fonts of the text on the map, first choice first. The first of each is a face of the site's own
 * (`scripts/fontFaces.ts`); its name tells MapLibre the weight and slant to draw with. The others are what
 * systems bring for Chinese, Japanese and Korean. No name may begin a word with a digit: MapLibre leaves
 * names unquoted.
 */
export const chartFonts: Record<'water' | 'land' | 'strong', [string, ...string[]]> = {
  water: [
    'Chart Serif Italic',
    'Hiragino Mincho ProN',
    'Yu Mincho',
    'Songti SC',
    'Noto Serif CJK JP',
    'serif',
  ],
  land: ['Chart Sans', 'Hiragino Sans', 'Yu Gothic', 'Microsoft YaHei', 'Malgun Gothic', 'Noto Sans CJK JP'],
  strong: [
    'Chart Sans SemiBold',
    'Hiragino Sans',
    'Yu Gothic',
    'Microsoft YaHei',
    'Malgun Gothic',
    'Noto Sans CJK JP',
  ],
};
