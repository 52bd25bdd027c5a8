// @vitest-environment happy-dom
import { useState } from 'react';
import { expect, it } from 'vitest';
import { mountPanel } from '../fixtures/mountPanel.tsx';
import { Tabs } from './Tabs.tsx';

function TwoTabs() {
  const [chosen, setChosen] = useState<'one' | 'two'>('one');
  return (
    <Tabs
      label="Both"
      tabs={[
        { id: 'one', title: 'One' },
        { id: 'two', title: 'Two' },
      ]}
      chosen={chosen}
      onChoose={setChosen}
    >
      <p>Of {chosen}</p>
    </Tabs>
  );
}

it('is one tab stop, at the chosen tab; arrow keys, Home and End choose', async () => {
  const { getByRole, user } = await mountPanel(<TwoTabs />);
  await user.tab();
  expect(document.activeElement).toBe(getByRole('tab', { name: 'One' }));
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(getByRole('tab', { name: 'Two' }));
  expect(getByRole('tabpanel', { name: 'Two' }).textContent).toBe('Of two');
  await user.keyboard('{ArrowRight}');
  expect(getByRole('tabpanel').textContent).toBe('Of one');
  await user.keyboard('{End}');
  expect(getByRole('tabpanel').textContent).toBe('Of two');
  await user.tab();
  await user.tab({ shift: true });
  expect(document.activeElement).toBe(getByRole('tab', { name: 'Two' }));
});
