/** How often each id is named, most often first; equal ones in the order of first mention. */
export function timesNamed(ids: Iterable<string>): (readonly [id: string, count: number])[] {
  const counts = new Map<string, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])
}
