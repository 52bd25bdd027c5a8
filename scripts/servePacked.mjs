import { existsSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

/** What the server's own list of types leaves out. */
const pmtiles = 'application/vnd.pmtiles';

/** Of a file whose name says what is in it, and of any other. */
const forGood = 'public, max-age=31536000, immutable';

/** What a packed file ends with, the smallest first, by the name a browser asks for it with. */
const packings = [
  ['br', 'br'],
  ['gzip', 'gz'],
];

/**
 * Has the server behind it send the packed file that the build laid beside the one asked for, where the browser takes
 * it; and say how long each may be kept.
 * @param {string} folder absolute path of the built site
 * @returns {import('vite').Connect.NextHandleFunction}
 */
export function servePacked(folder) {
  return (request, response, next) => {
    const [path, query = ''] = (request.url ?? '/').split(/(?=\?)/);
    if (path.endsWith('.pmtiles')) response.setHeader('Content-Type', pmtiles);
    const name = path.endsWith('/') ? `${path}index.html` : path;
    const file = fileOf(folder, name);
    // What is missing may come: two versions of a site change places file by file.
    if (file && path.includes('/assets/')) response.setHeader('Cache-Control', forGood);
    const packed = packings.filter(([, ending]) => file && existsSync(`${file}.${ending}`));
    if (packed.length > 0) {
      response.setHeader('Vary', 'Accept-Encoding');
      const taken = packed.find(([coding]) => accepts(request.headers['accept-encoding'], coding));
      // A stretch is of the file itself.
      if (taken && !request.headers.range) request.url = `${name}.${taken[1]}${query}`;
    }
    next();
  };
}

/**
 * Path of the file that a URL's path names, where there is one within the folder.
 * @param {string} folder
 * @param {string} path
 */
function fileOf(folder, path) {
  try {
    const file = resolve(join(folder, decodeURI(path)));
    return file.startsWith(folder + sep) && statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether an `Accept-Encoding` names the coding and does not refuse it (RFC 9110 §12.5.3).
 * @param {string | string[] | undefined} header
 * @param {string} coding
 */
const accepts = (header, coding) =>
  String(header ?? '')
    .split(',')
    .map((each) =>
      each
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/),
    )
    .some(([name, weight]) => name === coding && !/^q=0(\.0*)?$/.test(weight ?? ''));
