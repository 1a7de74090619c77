import { parseArgs } from 'node:util'
import { isRealDate } from '#domain/dates.ts'
import { LANGUAGES, type Language } from '#schema/vocabulary.ts'
import { Refusal } from './Refusal.ts'

export const USAGE = 'npm run --silent claims -- FILE [--date 2021-11-25] [--lang en] [--source ID-OR-ADDRESS] [--data DIR] [--pair ID] [--json]'

/** Which text is to be judged, and what is known of it. */
export interface ClaimsAsked {
  /** "-" is standard input. */
  readonly file: string
  readonly date: string | null
  readonly language: Language | null
  readonly source: string | undefined
  readonly data: string
  readonly pair: string | undefined
  readonly json: boolean
  /** How the command is used is all that is asked. */
  readonly help: boolean
}

const isLanguage = (text: string): text is Language => (LANGUAGES as readonly string[]).includes(text)
const isDay = (text: string) => /^\d{4}-(?:0[1-9]|1[0-2])-\d{2}$/.test(text) && isRealDate(text)

/** Reads the words of the command. A slip in them is refused: a text that was judged otherwise than was asked would look as well judged. */
export function claimsAsked(words: readonly string[]): ClaimsAsked {
  const { values: { date, lang, source, data, pair, json, help }, positionals: [file, ...further] } = parsed(words)
  if (!file && !help) throw new Refusal(`Which text? ${USAGE}`)
  if (further.length > 0) throw new Refusal(`One text at a time: ${[file, ...further].join(' ')}`)
  if (date !== undefined && !isDay(date)) throw new Refusal(`--date "${date}" is no day such as 2021-11-25`)
  if (lang !== undefined && !isLanguage(lang)) throw new Refusal(`--lang "${lang}" is none of ${LANGUAGES.join(', ')}`)
  return { file: file ?? '', date: date ?? null, language: lang ?? null, source, data, pair, json, help }
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { date: { type: 'string' }, lang: { type: 'string' }, source: { type: 'string' }, data: { type: 'string', default: 'data' }, pair: { type: 'string' }, json: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false } },
    })
  } catch (fault) {
    // Node's advice on how to write a text that begins with a hyphen helps nobody who mistyped an option.
    const [said = ''] = (fault as Error).message.split(/\.(?=\s)|\n/)
    throw new Refusal(`${said.replace(/\.$/, '')}. ${USAGE}`)
  }
}
