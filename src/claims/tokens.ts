import { fold } from '#language/fold.ts'

export interface Token {
  readonly kind: 'word' | 'number' | 'date' | 'mark'
  readonly text: string
  /** Folded: without case, accents and script. */
  readonly word: string
  readonly start: number
  readonly end: number
  readonly value: number
  /** Size of the last printed digit: 0.1 in "2.6", 10 in "640". */
  readonly step: number
  readonly possessive: boolean
  readonly capital: boolean
  /** Written without a separator between digits: only so can it be a year. */
  readonly plain: boolean
}

const isDigit = (letter: string | undefined) => letter !== undefined && letter >= '0' && letter <= '9'
/** Plain Latin letters without the pattern: most of a text. */
function isLetter(letter: string | undefined): boolean {
  if (letter === undefined) return false
  const code = letter.charCodeAt(0)
  if (code < 128) return (code > 64 && code < 91) || (code > 96 && code < 123)
  // Cyrillic.
  return (code >= 0x400 && code < 0x482) || /\p{L}|\p{M}/u.test(letter)
}

/** Words recur, so each is folded once; forgotten before they weigh anything. */
const folded = new Map<string, string>()

function foldedOnce(word: string): string {
  const known = folded.get(word)
  if (known !== undefined) return known
  if (folded.size > 20_000) folded.clear()
  const plain = fold(word)
  folded.set(word, plain)
  return plain
}
const isApostrophe = (letter: string | undefined) => letter === "'" || letter === '’' || letter === 'ʼ'
const isGap = (letter: string | undefined) => letter === ' ' || letter === '\u00a0' || letter === '\u202f'

function digitsFrom(text: string, at: number): number {
  let end = at
  while (isDigit(text[end])) end++
  return end
}

/** "179,884", "1 234 567", "2.6", "2,6" or "24.11.2021": groups of three digits are thousands, other separators a decimal point. */
function numberAt(text: string, start: number, spacedThousands: boolean): Token {
  const parts = [text.slice(start, digitsFrom(text, start))]
  const separators: string[] = []
  let end = start + parts[0]!.length
  for (;;) {
    const separator = text[end]!
    const next = digitsFrom(text, end + 1)
    const length = next - end - 1
    const gap = isGap(separator) && spacedThousands
    if (length === 0 || !(separator === '.' || separator === ',' || gap)) break
    if (gap && (length !== 3 || parts[0]!.length > 3 || (separators.length > 0 && !separators.every(isGap)))) break
    separators.push(separator)
    parts.push(text.slice(end + 1, next))
    end = next
  }
  const written = text.slice(start, end)
  if (parts.length === 3 && separators.every(one => one === '.') && parts[2]!.length === 4) {
    const [day, month, year] = parts as [string, string, string]
    return { kind: 'date', text: written, word: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, start, end, value: 0, step: 0, possessive: false, capital: false, plain: false }
  }
  const last = separators.at(-1)
  const grouped = separators.length > 0 && parts.slice(1).every(part => part.length === 3) && parts[0] !== '0'
  const thousands = grouped && (separators.length > 1 || isGap(last) || (last === ',' && !spacedThousands))
  const decimals = separators.length > 0 && !thousands && !isGap(last) ? parts.at(-1)! : ''
  const whole = (decimals === '' ? parts : parts.slice(0, -1)).join('')
  const value = Number(decimals === '' ? whole : `${whole}.${decimals}`)
  const step = decimals === '' ? 10 ** zerosEnding(whole) : 10 ** -decimals.length
  return { kind: 'number', text: written, word: written, start, end, value, step, possessive: false, capital: false, plain: separators.length === 0 }
}

/** Zeros at the end of a whole number, its first digit apart: "640" is printed to the ten. */
function zerosEnding(digits: string): number {
  let zeros = 0
  while (zeros < digits.length - 1 && digits[digits.length - 1 - zeros] === '0') zeros++
  return zeros
}

/** A run of letters, with the dots of initials ("U.S.") and without a possessive ending. */
function wordAt(text: string, start: number): Token {
  let end = start
  let possessive = false
  while (isLetter(text[end])) end++
  while (text[end] === '.' && isLetter(text[end + 1]) && !isLetter(text[end - 2]) && !isLetter(text[end + 2])) end += 2
  const run = text.slice(start, end)
  const letters = run.includes('.') ? run.replaceAll('.', '') : run
  if (letters.length < run.length && text[end] === '.') end++
  if (isApostrophe(text[end])) {
    if (text[end + 1] === 's' && !isLetter(text[end + 2])) possessive = true
    else if (text[end - 1] === 's' && !isLetter(text[end + 1])) possessive = true
    if (possessive) end += text[end + 1] === 's' ? 2 : 1
  }
  const capital = letters[0] !== letters[0]!.toLowerCase()
  return { kind: 'word', text: text.slice(start, end), word: foldedOnce(letters), start, end, value: 0, step: 0, possessive, capital, plain: false }
}

/** The words, numbers and marks of a sentence, in one pass. Numbers of most of Europe have spaces in them, English ones commas. */
export function tokensOf(text: string, spacedThousands: boolean): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < text.length; ) {
    const letter = text[at]!
    // Quotation marks and full stops part no words of a claim.
    if (letter === ' ' || letter === '.' || (!isLetter(letter) && !isDigit(letter) && /[\s"“”„«»‘]/.test(letter))) { at++; continue }
    const token = isDigit(letter) ? numberAt(text, at, spacedThousands)
      : isLetter(letter) ? wordAt(text, at)
      : { kind: 'mark' as const, text: letter, word: letter === '—' || letter === '−' ? '–' : letter, start: at, end: at + 1, value: 0, step: 0, possessive: false, capital: false, plain: false }
    at = token.end
    // A hyphen inside a word only joins, as a dash does between two names: "third-largest", "North–South" read as two words.
    const beside = tokens.at(-1)?.end === token.start
    const joins = beside && (((token.text === '-' || isApostrophe(token.text)) && (tokens.at(-1)!.kind === 'word' || isLetter(text[at]))) || (token.text === '–' && tokens.at(-1)!.kind === 'word' && isLetter(text[at])))
    // "Tver — Sochi": a dash with spaces between two names only joins them.
    const last = tokens.at(-1)
    const names = token.word === '–' && last?.kind === 'word' && last.capital && text[at] === ' ' && /^\p{Lu}\p{Ll}/u.test(text.slice(at + 1, at + 3))
    if (!joins && !names) tokens.push(token)
  }
  return tokens
}
