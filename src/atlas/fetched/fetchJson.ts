/** What a JSON file of the site holds; the address is relative to the page. Rejects where it cannot be had. */
export async function fetchJson<Content>(address: string): Promise<Content> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} could not be fetched (${response.status}).`);
  return response.json();
}
