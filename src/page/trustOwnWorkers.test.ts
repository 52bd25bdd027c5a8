import { expect, test } from 'vitest';
import { trustOwnWorkers } from './trustOwnWorkers.ts';

test('programs of the site’s own folder may be started as workers; nothing else, and no text as markup or code', () => {
  let rules: { createScriptURL?: (url: string) => string | null } = {};
  trustOwnWorkers(
    {
      createPolicy: (_, given) => {
        rules = given;
      },
    },
    'https://maps.example/seas/',
  );
  expect(Object.keys(rules)).toEqual(['createScriptURL']);
  for (const url of ['sw.js', 'https://maps.example/seas/assets/worker-1a2b.js']) {
    expect(rules.createScriptURL?.(url)).toBe(url);
  }
  for (const url of [
    'https://other.example/seas/sw.js',
    'https://maps.example/elsewhere.js',
    '../elsewhere.js',
    '//other.example/sw.js',
    'data:text/javascript,1.js',
    'blob:https://maps.example/seas/1.js',
    'data/atlas.geojson',
  ]) {
    expect(rules.createScriptURL?.(url)).toBeNull();
  }
});

test('a browser without Trusted Types goes on as before', () => {
  expect(() => trustOwnWorkers(undefined, 'https://maps.example/')).not.toThrow();
});
