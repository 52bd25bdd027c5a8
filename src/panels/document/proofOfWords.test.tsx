import { act, createEvent, fireEvent } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { alphaNote } from '../fixtures/alphaAtlas.ts';
import { mountPanel } from '../fixtures/mountPanel.tsx';
import { workersInProcess } from '../fixtures/workersInProcess.ts';
import { answers as proofWorker } from '../proof/proofWorker.ts';
import { DocumentPanel } from './DocumentPanel.tsx';

beforeEach(() => workersInProcess({ proofWorker }));

const text = [
  'Of tides\n\nThe drill took place 47km from Beta Port in Alpha Strait, <b>an expert</b> said: ',
  '“Calm water never lasts here.”\n\nThe drill ended.\n',
].join('');
const file = (content: string) => new File([content], 'alpha.txt', { type: 'text/plain' });
const open = async () => {
  const panel = await mountPanel(<DocumentPanel document={alphaNote} />, '?read=alpha-note');
  await panel.user.click(panel.getByText('Check the words yourself'));
  const field = (await panel.findByLabelText('Text file')) as HTMLInputElement;
  return { ...panel, field, result: () => panel.findByRole('region', { name: 'Result of the comparison' }) };
};

it('says how many quotations a reader’s file holds, and where each stands', async () => {
  const { user, field, result, getByRole, getByText, tools } = await open();
  expect(getByText(/sent nowhere and not kept/)).toBeTruthy();
  await user.upload(field, file(text));
  expect((await result()).textContent).toContain('3 of 3 passages found, word for word.');
  await expect
    .poll(() => tools.announcer.store.getState().text)
    .toBe('3 of 3 passages found, word for word.');
  expect(getByRole('link', { name: 'The drill ended.' }).getAttribute('href')).toBe(
    '?read=alpha-note&passage=p10',
  );
  expect((await result()).textContent).toContain('Found · ¶ 3, characters 124–139 of 140The drill ended.');
});

it('shows first what is not there, and where it goes its own way', async () => {
  const { user, field, result } = await open();
  await user.upload(field, file(text.replace('Calm water', 'Deep water')));
  const [first] = (await result()).querySelectorAll('li');
  expect(first?.textContent).toContain('Not found');
  expect(first?.textContent).toContain('Its end, “…water never lasts here.””, stands in ¶ 2');
});

it('takes pasted words, and keeps nothing when closed', async () => {
  const { user, getByLabelText, getByRole, getByText, findByLabelText, result, queryByRole } = await open();
  await user.click(getByLabelText('Or paste the text'));
  await user.paste(text);
  await user.click(getByRole('button', { name: 'Compare' }));
  expect((await result()).textContent).toContain('3 of 3');
  await user.click(getByText('Check the words yourself'));
  await user.click(getByText('Check the words yourself'));
  expect(((await findByLabelText('Or paste the text')) as HTMLTextAreaElement).value).toBe('');
  expect(queryByRole('region', { name: 'Result of the comparison' })).toBeNull();
});

it('says in one sentence what it does not compare', async () => {
  const { user, field, findByText, tools } = await open();
  await user.upload(field, file('%PDF-1.7'));
  expect(await findByText(/^This is a PDF.*paste it here\.$/)).toBeTruthy();
  expect(tools.announcer.store.getState().text).toContain('This is a PDF');
});

it('takes a file dropped on the panel, and nothing around the panel hears of it', async () => {
  const { getByRole, findByText, queryByText, findByRole } = await mountPanel(
    <DocumentPanel document={alphaNote} />,
    '?read=alpha-note',
  );
  const panel = getByRole('article');
  const outside = vi.fn();
  for (const type of ['dragenter', 'dragover', 'drop']) window.addEventListener(type, outside);
  const drag = async (type: 'dragOver' | 'drop') => {
    const event = createEvent[type](panel, { dataTransfer: { types: ['Files'], files: [file(text)] } });
    await act(async () => void fireEvent(panel, event));
    expect(event.defaultPrevented).toBe(true);
  };
  await drag('dragOver');
  expect(await findByText('Drop the source text here to check the quotations')).toBeTruthy();
  await drag('drop');
  expect((await findByRole('region', { name: 'Result of the comparison' })).textContent).toContain('3 of 3');
  expect(queryByText('Drop the source text here to check the quotations')).toBeNull();
  expect(outside).not.toHaveBeenCalled();
  for (const type of ['dragenter', 'dragover', 'drop']) window.removeEventListener(type, outside);
});
