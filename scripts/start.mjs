/**
 * `npm start`: installs what is missing, builds the site and serves it. `PORT` overrides 4173. The build is a process
 * of its own, whose memory goes with it.
 */
import './requireNode.mjs';
import { runCommand } from './advice.mjs';
import { installIfNeeded } from './install.mjs';
import { holdPort, portOf } from './port.mjs';
import { start } from './processes.mjs';

await runCommand(async () => {
  const port = portOf(process.env.PORT);
  const freePort = await holdPort(port);
  try {
    await installIfNeeded();
    console.log('Building …');
    const { code } = await start(process.execPath, ['scripts/build.mjs']).ended;
    if (code !== 0) return code;
  } finally {
    await freePort();
  }
  const { serve } = await import('./serve.mjs');
  await serve({ port });
  console.log(`Marginal Seas is at http://localhost:${port} (Ctrl+C stops it).`);
});
