import { expect, it } from 'vitest';
import { atlas } from '../panels/fixtures/alphaAtlas.ts';
import { viewFaults } from './viewFaults.ts';

it.each(['?at=10,20,3', '?at=10,20,3&time=2001', '?base=night&projection=globe&view=voices', '?voice='])(
  'a view that can be used has no fault: %s',
  (view) => {
    expect(viewFaults(view, atlas)).toEqual([]);
  },
);

it.each([
  ['?at=999,x', 'at=999,x'],
  ['?time=banana', 'time=banana'],
  ['?laayers=zones', 'laayers'],
  ['?voice=nobody', 'voice=nobody'],
  ['?base=moon', 'base=moon'],
  ['?projection=flat', 'projection=flat'],
  ['?view=list', 'view=list'],
  ['?compare=a~b', 'compare=a~b'],
  ['?ruler=1', 'ruler=1'],
  ['?embed=yes', 'embed=yes'],
  ['?lang=xx', 'lang=xx'],
  ['?read=nothing-such', 'read=nothing-such'],
  ['?layers=none-such', 'layers=none-such'],
  ['?hidden=nothing-such', 'hidden=nothing-such'],
  ['?table=upside/down', 'table=upside/down'],
  ['?base=night&base=chart', 'twice'],
])('%s is refused by name', (view, named) => {
  const faults = viewFaults(view, atlas);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(named);
});
