import { expect, test } from 'vitest';
import type { DocumentSummary } from '../model/document.ts';
import { documentsJson } from './documentsJson.ts';

const issued = (date: string) =>
  documentsJson([{ id: 'a', title: 'A', author: [], issued: date } as unknown as DocumentSummary])[0]?.issued;

test.each([
  ['2021-07-05', { 'date-parts': [[2021, 7, 5]] }],
  ['2021', { 'date-parts': [[2021]] }],
  ['2021-05-26/2021-08', { 'date-parts': [[2021]], circa: true }],
  ['2020-12/2021-01', { raw: '2020-12/2021-01' }],
  ['2021-07~', { 'date-parts': [[2021, 7]], circa: true }],
  ['2021-23', { raw: '2021-23' }],
  ['2021/..', { raw: '2021/..' }],
])('%s becomes a date of CSL', (date, expected) => {
  expect(issued(date)).toEqual(expected);
});
