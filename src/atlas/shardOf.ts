/** Which of so many files holds what belongs to an id: the build and the page must agree. */
export function shardOf(id: string, files: number): number {
  let sum = 0;
  for (let at = 0; at < id.length; at += 1) sum = (sum * 31 + id.charCodeAt(at)) % 1_000_003;
  return sum % files;
}
