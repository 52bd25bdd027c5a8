/**
 * The HTML that shows the map in another page: at an absolute address with `embed=1`, as wide as the column it stands in, high
 * enough for the map to be seen over the words on a phone, read out by its title. It is allowed nothing beyond showing itself,
 * and loads when it comes near.
 */
export function embedCode(address: string, title: string): string {
  const attributes = {
    src: address,
    title,
    width: '100%',
    height: '640',
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
