/** `npm start`: installs what is missing, builds the site and serves it. `PORT` overrides 4173. */
import './requireNode.mjs';
import { installIfNeeded } from './install.mjs';

installIfNeeded();
const { build, preview } = await import('vite');
const port = Number(process.env.PORT ?? 4173);
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  console.error(`PORT must be a whole number from 1 to 65535; it is “${process.env.PORT}”.`);
  process.exit(1);
}

try {
  await build({ logLevel: 'warn' });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
try {
  await preview({ preview: { port, strictPort: true, host: 'localhost' }, logLevel: 'warn' });
  console.log(`Marginal Seas is at http://localhost:${port} (Ctrl+C stops it).`);
} catch (error) {
  console.error(`Port ${port} can't be used (${error.message}). Try another one: PORT=${port + 1} npm start`);
  process.exit(1);
}
