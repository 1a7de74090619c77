/** A function whose answers are kept for words and texts that recur; all are forgotten before they are more than `most`. */
export function remembered<T>(most: number, make: (text: string) => T): (text: string) => T {
  const kept = new Map<string, { readonly value: T }>()
  return text => {
    const known = kept.get(text)
    if (known !== undefined) return known.value
    if (kept.size >= most) kept.clear()
    const value = make(text)
    kept.set(text, { value })
    return value
  }
}
