/** Words joined by `~`, as many from the first on as fit; null for none. An address must not outgrow what hosts accept. */
export function upTo(longest: number, words: readonly string[]): string | null {
  let text = ''
  for (const word of words) {
    const longer = text ? `${text}~${word}` : word
    if (longer.length > longest) break
    text = longer
  }
  return text || null
}
