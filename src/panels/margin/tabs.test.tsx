import { useState } from 'react';
import { expect, it } from 'vitest';
import { mountPanel } from '../fixtures/mountPanel.tsx';
import { Margin, type MarginTab } from './Margin.tsx';

function Opened() {
  const [tab, setTab] = useState<MarginTab>('layers');
  return <Margin tab={tab} onTab={setTab} />;
}

it('has tabs that are one tab stop, at the chosen one; arrow keys, Home and End choose', async () => {
  const { getByRole, user } = await mountPanel(<Opened />);
  await user.tab();
  expect(document.activeElement).toBe(getByRole('tab', { name: 'Layers' }));
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(getByRole('tab', { name: 'Documents' }));
  expect(getByRole('tabpanel', { name: 'Documents' }).textContent).toContain('A note on Alpha Strait');
  await user.keyboard('{End}{ArrowRight}');
  expect(getByRole('tabpanel').getAttribute('aria-labelledby')).toBe('tab-layers');
  await user.keyboard('{End}');
  expect(getByRole('tabpanel', { name: 'Off the map' })).toBeTruthy();
  await user.tab();
  await user.tab({ shift: true });
  expect(document.activeElement).toBe(getByRole('tab', { name: 'Off the map' }));
});
