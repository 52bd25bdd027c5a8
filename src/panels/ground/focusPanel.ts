/**
 * Gives the focus to the heading of what is open. While its panel is being fetched the place where it will stand takes it;
 * `takePanelFocus` hands it on.
 */
export function focusPanel(): void {
  const place = document.getElementById('panel-title') ?? document.getElementById('panel');
  place?.focus({ preventScroll: true });
}

/** For a panel that has come: its heading takes the focus that waits for it. */
export function takePanelFocus(): void {
  if (document.activeElement?.id === 'panel') focusPanel();
}
