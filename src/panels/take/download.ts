/** How long a browser may take to begin saving, milliseconds. */
const patience = 60_000;

/** Saves a file through the browser. Its bytes are made here; nothing is sent anywhere. */
export function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), patience);
}
