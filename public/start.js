// What index.html says while the page is on its way turns into what went wrong, should a part of it not come or not run.
// Plain and apart from the page's own files: none of them has to work for it.
(() => {
  const fail = () => {
    const words = document.querySelector('[data-start-failed]');
    if (!words) return;
    words.hidden = false;
    words.querySelector('a').href = location.href;
  };
  // Errors of elements do not bubble: the page's script that could not be fetched is heard on the way down.
  addEventListener('error', (event) => event.target instanceof HTMLLinkElement || fail(), true);
  addEventListener('unhandledrejection', fail);
  // What failed before this file came: by now the page would have taken these words' place.
  addEventListener('load', () => setTimeout(fail, 10_000));
})();
