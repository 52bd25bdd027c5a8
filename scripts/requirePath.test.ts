import { expect, test } from 'vitest';
import { adviceOnPath } from './requirePath.mjs';

test('a path that Vite would cut is named with what to do; spaces and other scripts are fine', () => {
  expect(adviceOnPath('/home/me/maps #2/')).toMatch(/“#”.*rename/);
  expect(adviceOnPath('/home/me/what?/')).toContain('“?”');
  expect(adviceOnPath('/home/me/моя карта 図/')).toBeUndefined();
});
