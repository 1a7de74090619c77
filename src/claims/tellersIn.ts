import type { Language } from '#schema/vocabulary.ts'
import type { Marked } from './Marked.ts'

/** What somebody does who says something to another, folded. */
const TELLS: Readonly<Record<Language, RegExp>> = {
  en: /^(?:told|informed|assured|reminded|warned|briefed)$/, ru: /^(?:soobshchil|skazal|zayavil|rasskazal|napomnil|zaveril|proinformiroval|predupredil)[ao]?$/, az: /^(?:deyib|dedi|bildirib|bildirdi|xatirladib|xeberdarliq)$/,
}

/** Whoever tells another something, within some tokens: his name stands right beside the verb, or before all where that comes last. */
export function tellersIn({ tokens, of, language }: Marked, [start, end]: readonly [number, number], isNominative: (word: string) => boolean): ReadonlySet<string> {
  const people = of('person').filter(({ from, to, value }) => value !== '' && from >= start && to <= end)
  return new Set(tokens.slice(start, end).flatMap(({ word }, place) => {
    const at = start + place
    if (!TELLS[language].test(word)) return []
    if (language === 'az') return people.find(({ to }) => to <= at && isNominative(tokens[to - 1]!.word))?.value ?? []
    return people.find(({ from, to }) => to === at || (to === at - 1 && /^(?:has|had|also)$/.test(tokens[to]!.word)) || (language === 'ru' && from === at + 1 && isNominative(tokens[to - 1]!.word)))?.value ?? []
  }))
}
