import { isDeed } from './concepts.ts'
import type { Marked } from './Marked.ts'
import type { Word } from './narration.ts'
import type { Token } from './tokens.ts'

/** Ends of surnames of the two countries and their neighbours, in any case. */
const SURNAME = /(?:ov|ev|yov|in|yn|sk(?:iy|y|ii)|sko(?:y|go|mu|m)|skim|enko|yuk|uk|ak|ets|zade\w{0,3}|yan|shvili|dze|oglu\w{0,3}|oghlu|li|lu)(?:a|u|y|ym|im|om|e|oy|un|in|dan|den|la|le|na|ne|nin|nun|ya|ye)?$/

/** Where the full names of people begin that no record knows: a given name and a surname with capitals. */
export const strangersNamed = (tokens: readonly Token[], isKnown: (at: number) => boolean): readonly number[] =>
  tokens.flatMap((_, at) => (isOfName(tokens[at], isKnown(at)) && isOfName(tokens[at + 1], isKnown(at + 1)) && SURNAME.test(tokens[at + 1]!.word) && !isOfName(tokens[at + 2], isKnown(at + 2)) ? [at] : []))

const isOfName = (token: Token | undefined, isKnown: boolean): boolean => token?.kind === 'word' && token.capital && !isKnown && token.word.length > 2

const ADJECTIVE_RU = /(?:yy|iy|oy|aya|yaya|ogo|ego|omu|emu|ym|im|om|uyu|yuyu|oe|ee)$/

/** Bodies of which there are several of a kind. */
const BODY = /^(?:like (?:court|theatre|agency|bank|committee|council)|thing (?:ministry|university))$/

/** What stands beside the word for a body and says which it is: "Constitutional Court", "Министерство экологии". */
export function bodiesIn({ tokens, language }: Pick<Marked, 'tokens' | 'language'>, [start, end]: readonly [number, number], meanings: readonly Word[]): ReadonlyMap<string, Word> {
  const found = new Map<string, Word>()
  for (let at = start; at < end; at++) {
    const body = meanings[at]!.find(meaning => BODY.test(meaning))
    if (body === undefined) continue
    const before = language === 'ru' ? ADJECTIVE_RU.test(tokens[at - 1]?.word ?? '') : (tokens[at - 1]?.capital || (language === 'en' && body === 'thing ministry')) && tokens[at - 1]?.kind === 'word'
    const behind = body === 'thing ministry' && (language === 'ru' ? at + 1 : language === 'en' && tokens[at + 1]?.word === 'of' ? at + 2 : 0)
    const beside = [...(before ? [at - 1] : []), ...(behind ? [behind] : [])].find(place => place >= start && place < end && meanings[place]!.length > 0 && !meanings[place]!.some(isDeed))
    if (beside !== undefined) found.set(body, meanings[beside]!)
  }
  return found
}
