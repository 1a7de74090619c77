/** A text as the query of an address holds it: `~` stays, a blank is `+`, and `'` is escaped as browsers do it themselves. */
export function escaped(text: string): string {
  return encodeURIComponent(text).replaceAll('%20', '+').replaceAll("'", '%27')
}

/** As much of an escaped text, in whole characters, as fits. */
export function escapedUpTo(longest: number, text: string): string {
  if (text.length <= longest) return text
  let kept = ''
  for (const character of decodeURIComponent(text.replaceAll('+', '%20'))) {
    const longer = kept + escaped(character)
    if (longer.length > longest) break
    kept = longer
  }
  return kept.replace(/\+$/, '')
}
