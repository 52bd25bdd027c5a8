import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lockTranslations } from '../commands/lockTranslations.ts';
import { called } from '../fixtures/commands.ts';
import { editedGeo, withFile, withProperties, withText } from '../fixtures/editedGeo.ts';
import { translationProblems } from './translationLock.ts';

const FRENCH = `---
title: L’exercice et son prix
summary: Deux pas dans les notes.
language: fr
---

## Où il eut lieu

Dans la mer.
`;
const status = (en: string, fr: string) => withProperties('places', 'alpha-sea', { status: { en, fr } });

/** A folder with a status and a guided reading in two languages, locked. */
function locked(): string {
  const geo = editedGeo(status('Two names.', 'Deux noms.'));
  writeFileSync(join(geo, 'tours/drill.fr.md'), FRENCH);
  expect(called(lockTranslations, geo).status).toBe(0);
  expect(translationProblems(geo)).toEqual([]);
  return geo;
}
const rulesOf = (geo: string) => translationProblems(geo).map(({ rule, file, line }) => [rule, file, line]);

test('a translation whose original changed is named, until it is changed too or said to be right', () => {
  const geo = locked();
  status('Three names.', 'Deux noms.')(geo);
  expect(rulesOf(geo)).toEqual([['translation-stale', 'layers/places.geojson', 2]]);
  const again = called(lockTranslations, geo);
  expect(again).toMatchObject({ status: 1 });
  expect(again.stdout).toContain('“alpha-sea/status” in “fr”');
  expect(rulesOf(geo)).toHaveLength(1);
  expect(called(lockTranslations, geo, 'alpha-sea/status').status).toBe(0);
  expect(translationProblems(geo)).toEqual([]);
});

test('names and short names are translations of their English ones', () => {
  const geo = editedGeo(
    withProperties('zones', 'alpha-drill', { short: { en: 'Alpha drill', fr: 'Manœuvre' } }),
  );
  writeFileSync(join(geo, 'translations.lock.json'), '{}');
  expect(called(lockTranslations, geo).status).toBe(0);
  withProperties('zones', 'alpha-drill', { short: { en: 'A drill', fr: 'Manœuvre' } })(geo);
  withProperties('places', 'alpha-sea', { title: 'Alpha Ocean' })(geo);
  expect(translationProblems(geo).map(({ rule, message }) => [rule, message.split('”')[0]])).toEqual([
    ['translation-stale', '“alpha-sea/names'],
    ['translation-stale', '“alpha-drill/short'],
  ]);
});

test('a translation that was changed is to be locked anew', () => {
  const geo = locked();
  status('Three names.', 'Trois noms.')(geo);
  expect(rulesOf(geo)).toEqual([['translation-unlocked', 'layers/places.geojson', 2]]);
  expect(called(lockTranslations, geo).status).toBe(0);
  expect(translationProblems(geo)).toEqual([]);
});

test('of a guided reading the words count, not its views and quotations', () => {
  const geo = locked();
  withFile('tours/drill.md', (text) => text.replace('passage:alpha/p1', 'passage:alpha/p2'))(geo);
  expect(translationProblems(geo)).toEqual([]);
  withText('tours/drill.md', '## Where it was held', '## Where it took place')(geo);
  expect(rulesOf(geo)).toEqual([['translation-stale', 'tours/drill.md', 1]]);
});

test('a folder without a lock is not judged', () => {
  expect(translationProblems(editedGeo(status('Two names.', 'Deux noms.')))).toEqual([]);
});
