import { spawnSync } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { holdPort, portOf } from './port.mjs';

let other: Server | undefined;
afterEach(() => other?.close());

/** A port that something else serves. */
async function takenPort(): Promise<number> {
  const server = createServer();
  other = server;
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return (server.address() as AddressInfo).port;
}

it('takes any port of 1 to 65535 and says of anything else what it must be', () => {
  expect(portOf(undefined)).toBe(4173);
  expect(portOf('8080')).toBe(8080);
  for (const wrong of ['', '0', '65536', '80.5', 'http']) {
    expect(() => portOf(wrong)).toThrow(`PORT must be a whole number from 1 to 65535; it is “${wrong}”.`);
  }
});

it('ends npm start with a sentence before anything is installed or built, where the port is taken', async () => {
  const port = await takenPort();
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'start.mjs')], {
    env: { ...process.env, PORT: String(port) },
    encoding: 'utf8',
  });
  expect(stderr.trim()).toBe(`Port ${port} is taken. Choose another: PORT=${port + 1} npm start`);
  expect(stdout).toBe('');
  expect(status).toBe(1);
});

it('answers those who call early, and frees the port for the site', async () => {
  const port = await takenPort();
  await expect(holdPort(port)).rejects.toThrow('is taken');
  await new Promise((resolve) => other?.close(resolve));
  const free = await holdPort(port);
  const response = await fetch(`http://localhost:${port}/`);
  expect([response.status, response.headers.get('refresh')]).toEqual([503, '2']);
  expect(await response.text()).toContain('being built');
  await free();
  await (await holdPort(port))();
});
