/** The port of `npm start`: asked for before anything else is done, and kept while the site is built. */
import { createServer } from 'node:http';
import { Advice } from './advice.mjs';

const USUAL = 4173;

/**
 * @param {string} [wanted] `PORT`
 * @returns {number}
 */
export function portOf(wanted = String(USUAL)) {
  const port = Number(wanted);
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return port;
  throw new Advice(`PORT must be a whole number from 1 to 65535; it is “${wanted}”.`);
}

/**
 * Takes the port and tells those who call that the site is being built; their browsers ask again by themselves.
 * Throws advice where the port can't be had. Gives what frees it.
 * @param {number} port
 * @returns {Promise<() => Promise<void>>}
 */
export async function holdPort(port) {
  const server = createServer((_, response) => {
    response.writeHead(503, {
      'Content-Type': 'text/plain; charset=utf-8',
      Refresh: '2',
      'Retry-After': '2',
    });
    response.end('Marginal Seas is being built. The page comes by itself.');
  });
  await new Promise((resolve, reject) => {
    server.once('error', (error) => reject(portAdvice(port, error)));
    server.listen(port, 'localhost', () => resolve(undefined));
  });
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
}

/** @param {number} port @param {NodeJS.ErrnoException} error */
function portAdvice(port, { code, message }) {
  if (code === 'EACCES') {
    return new Advice(`Port ${port} is kept for the system. Choose another: PORT=${USUAL} npm start`);
  }
  const reason = code === 'EADDRINUSE' ? 'is taken' : `can’t be used (${message})`;
  return new Advice(
    `Port ${port} ${reason}. Choose another: PORT=${port < 65535 ? port + 1 : USUAL} npm start`,
  );
}
