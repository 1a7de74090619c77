/**
 * Spellings of one sound, the longest first. The letters come from `fold`, so ş and ç are already s and c,
 * and Cyrillic letters stand as they are usually spelled: Гаджиев, Hacıyev and Hajiyev end up a letter or two apart,
 * and ц, which is ts or c, meets both.
 */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/shch|sch/g, 's'], [/dzh|dj/g, 'j'], [/tch|ch|ts|tz/g, 'c'], [/zh/g, 'j'], [/sh/g, 's'], [/kh|x/g, 'h'], [/gh|q/g, 'g'], [/ph/g, 'f'], [/ck/g, 'k'], [/w/g, 'v'],
  [/y([auoe])/g, '$1'], [/y/g, 'i'], [/(.)\1+/g, '$1'],
]

/** How a folded word sounds, whichever of the three languages spelled it. Digits stay as they are. */
export function soundOf(word: string): string {
  if (/\d/.test(word)) return word
  return SOUNDS.reduce((text, [spelling, sound]) => text.replace(spelling, sound), word)
}
