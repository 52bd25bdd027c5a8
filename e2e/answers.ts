import type { Page } from 'playwright-core';

/** A file in the place of the site's own; null for that. */
type Answer = { status: number; type?: string; body?: string } | null;

/**
 * Answers what a page itself, not its workers, asks of addresses like these (`*`: any letters). Playwright's routes would turn off the
 * browser's caches of files and of compiled code, which save half of a visit.
 */
export async function answerFor(
  page: Page,
  addresses: string[],
  answer: (url: string) => Answer | Promise<Answer>,
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  session.on('Fetch.requestPaused', async ({ requestId, request }) => {
    const file = await answer(request.url);
    const given = file && {
      responseCode: file.status,
      responseHeaders: [{ name: 'Content-Type', value: file.type ?? 'text/plain' }],
      body: Buffer.from(file.body ?? '').toString('base64'),
    };
    const done = given
      ? session.send('Fetch.fulfillRequest', { requestId, ...given })
      : session.send('Fetch.continueRequest', { requestId });
    // Its page may be gone meanwhile.
    await done.catch(() => {});
  });
  await session.send('Fetch.enable', { patterns: addresses.map((urlPattern) => ({ urlPattern })) });
}

/** Keeps a file from a page until `comes`. */
export function held(file: string) {
  let comes = () => {};
  const until = new Promise<null>((resolve) => {
    comes = () => resolve(null);
  });
  return { comes: () => comes(), prepare: (page: Page) => answerFor(page, [file], () => until) };
}
