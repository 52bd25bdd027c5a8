// What index.html says while the page is on its way turns into what went wrong, should a part of it not come or not run.
// Plain and apart from the page's own files: none of them has to work for it.
(() => {
  const shell = document.querySelector('[data-shell]');
  const asked = new URLSearchParams(location.search);
  if (shell) {
    const narrow = document.querySelector('[data-shell-narrow]');
    // A frame on another page, or another view than the first: what came with the page is not what will be seen.
    if (asked.has('embed')) shell.remove();
    else if (narrow && matchMedia('(max-width: 45em)').matches) shell.replaceChildren(narrow.content);
    asked.delete('lang');
    if (asked.size > 0 || isKept('welcomed'))
      for (const each of shell.querySelectorAll('[data-welcome]')) each.remove();
    // Nothing in it answers yet, but for the map once it is made: what is pressed, and typed then, and a first Tab are kept for src/page/mapFirst.ts to hand on.
    shell.inert = true;
    addEventListener('pointerdown', ({ clientX, clientY }) => {
      shell.dataset.begun = `${clientX} ${clientY}`;
      // Dragged, the map has something else where a mark was pressed before.
      delete shell.dataset.pressed;
    });
    addEventListener('pointercancel', () => delete shell.dataset.begun);
    addEventListener('click', ({ clientX, clientY }) => {
      const [x, y] = shell.dataset.begun?.split(' ') ?? [];
      delete shell.dataset.begun;
      // What is dragged is not pressed.
      if (Math.hypot(clientX - x, clientY - y) > 8) return;
      shell.dataset.pressed = `${clientX} ${clientY}`;
      shell.dataset.typed = '';
    });
    addEventListener('keydown', (event) => {
      const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
      if (!shell.isConnected || ctrlKey || metaKey || altKey) return;
      // In a page of which nothing can have the focus, it would lead out of it.
      if (key === 'Tab' && !shiftKey) {
        event.preventDefault();
        shell.dataset.tabbed = '';
      }
      if ([...key].length > 1 || !shell.dataset.pressed) return;
      // Should the page take its place now, the letter would be typed twice.
      event.preventDefault();
      shell.dataset.typed += key;
    });
    const pictures = [...shell.querySelectorAll('[data-first-view] > template')];
    const picture = pictures.find(({ dataset }) => matchMedia(dataset.media).matches);
    if (picture && asked.size === 0) {
      picture.replaceWith(picture.content);
      // At last: it asks where all stands, which what is changed after it would have the browser work out again.
      keepNamesTrue(shell.querySelector('#first-view'));
    }
  }
  /** Names are as the map's: in the page's own language, and of its size whatever that of the picture; from another distance other names would stand there. */
  function keepNamesTrue(view) {
    const scale = view.getScreenCTM()?.a ?? 0;
    // As src/map/enlarged.ts and src/map/strengthened.ts know it: larger or stronger names stand elsewhere.
    const areSame =
      scale > 0.8 &&
      scale < 1.6 &&
      isOwnLanguage() &&
      Number.parseFloat(getComputedStyle(document.documentElement).fontSize) < 16.5 &&
      !matchMedia('(prefers-contrast: more), (forced-colors: active)').matches;
    for (const name of view.querySelectorAll('text')) {
      if (areSame) name.setAttribute('transform', `${name.getAttribute('transform')} scale(${1 / scale})`);
      else name.remove();
    }
  }
  /** Whether the reader reads the page in the atlas's own language, as src/state/preferredLanguage.ts has it. */
  function isOwnLanguage() {
    const languages = [...document.querySelectorAll('option[lang]')].map(({ lang }) => lang.toLowerCase());
    const [read = languages[0]] = [
      ...new URLSearchParams(location.search).getAll('lang'),
      ...navigator.languages,
    ]
      .map((tag) => tag.toLowerCase().replaceAll('_', '-'))
      .flatMap((tag) => [tag, tag.split('-')[0]].find((each) => languages.includes(each)) ?? []);
    return read === languages[0];
  }
  /** As src/state/remembered.ts keeps it. */
  function isKept(name) {
    try {
      return localStorage.getItem(`${new URL('./', location.href).pathname}#${name}`) !== null;
    } catch {
      return false;
    }
  }
  const fail = () => {
    // Neither from a file nor in a frame without an origin of its own may a page load modules: asking again is in vain.
    const alone = window.origin === 'null' ? 'frame' : 'failed';
    const words = document.querySelector(`[data-start-${location.protocol === 'file:' ? 'file' : alone}]`);
    if (!words) return;
    words.hidden = false;
    const link = words.querySelector('a');
    if (link) link.href = location.pathname + location.search;
    shell?.remove();
  };
  // Errors of elements do not bubble: they are heard on the way down. A script of the page that could not be fetched is
  // the end of it; a style sheet is not: it is marked, for src/panels/ground/fetchedCode.ts to ask for it again.
  // Once there is a map, what goes wrong in it is its own to say.
  const failEarly = () => {
    if (!document.documentElement.dataset.map) fail();
  };
  const onError = ({ target }) => {
    if (!(target instanceof HTMLLinkElement)) failEarly();
    else if (target.rel === 'stylesheet') target.dataset.failed = '';
  };
  addEventListener('error', onError, true);
  addEventListener('unhandledrejection', failEarly);
  // What failed before this file came: by now the page would have taken these words' place.
  addEventListener('load', () => setTimeout(failEarly, 10_000));
  const code = document.querySelector('[data-start-code]');
  // Where all is as it came, the panels wait for the map: see src/page/mapFirst.ts.
  if (asked.size > 0 || !isOwnLanguage())
    for (const link of document.querySelectorAll('[data-start-panels]')) link.rel = link.dataset.startPanels;
  // Not built; its scripts start by themselves.
  if (!code) return;
  const start = () => {
    // Signs wait for the words: where the processor draws, their curves would hold them up.
    shell?.setAttribute('data-painted', '');
    import(code.href).catch(fail);
  };
  // Read and run before it, the page's own code would keep what came with the page from the screen. In a frame out of sight
  // and in a tab behind others nothing is ever shown.
  if (document.visibilityState === 'hidden') start();
  else {
    const patience = setTimeout(start, 1000);
    const shown = new PerformanceObserver(() => {
      shown.disconnect();
      clearTimeout(patience);
      start();
    });
    shown.observe({ type: 'paint', buffered: true });
  }
})();
