/** Cyrillic letters as their names are usually spelled in Latin. Before NFD, which would split й and ё. */
const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p',
  р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya',
}
const PLAIN: Readonly<Record<string, string>> = { ı: 'i', ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe' }

/** A text without case, accents, apostrophes and script. Lower case is the fixed one: a language's own would change addresses and codes. */
export function fold(text: string): string {
  if (text.length < LONG) return foldWith(text, 'e')
  const before = longTexts.get(text)
  if (before !== undefined) return before
  if (longTexts.size >= KEPT) longTexts.clear()
  const folded = foldWith(text, 'e')
  longTexts.set(text, folded)
  return folded
}

/** A sentence that is judged and the titles it is held against are asked for many times over: the last ones are kept. */
const longTexts = new Map<string, string>()
const LONG = 40
const KEPT = 1000

/** Both spellings of a text with ə, one after the other: other languages write it a, and those who lack the letter e. */
export function searchable(text: string): string {
  const plain = fold(text)
  const other = foldWith(text, 'a')
  return plain === other ? plain : `${plain}\n${other}`
}

/** Nothing to spell otherwise in it: most of an English text is folded so, in one step. */
const ASCII = /^[\n\t\x20-\x7e]*$/

function foldWith(text: string, schwa: 'a' | 'e'): string {
  if (ASCII.test(text)) return text.toLowerCase().replace(/['`]/g, '').replace(/\s+/g, ' ').trim()
  const spelled = (letter: string) => (letter === 'ə' ? schwa : letterOf(letter))
  return Array.from(text.normalize('NFC').toLowerCase(), spelled).join('').replace(/\s+/g, ' ').trim()
}

const known = new Map<string, string>()

/** One letter without its accent and script. Texts are long and letters few: each is worked out once. */
function letterOf(letter: string): string {
  const before = known.get(letter)
  if (before !== undefined) return before
  const found = CYRILLIC[letter] ?? PLAIN[letter] ?? Array.from(bare(letter), part => CYRILLIC[part] ?? PLAIN[part] ?? part).join('')
  // Text from outside holds any sign: what is kept stays small.
  if (known.size < 1000) known.set(letter, found)
  return found
}

const bare = (letter: string) => letter.normalize('NFD').replace(/[\p{M}'’ʼ`]/gu, '')
