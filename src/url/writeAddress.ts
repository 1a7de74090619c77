import type { Choices } from './choices.ts'
import type { Codec } from './Codec.ts'
import { escapedUpTo } from './escaped.ts'
import { NAMES, PARAMETERS } from './parameters.ts'

/** Most characters of a query with its `?`: well inside what hosts, chats and mail programs keep whole. */
export const ADDRESS_LIMIT = 1400

/**
 * The query that chooses this, with its `?`, or an empty text where nothing differs from the default. In a fixed order, so that equal
 * views have equal addresses. What would outgrow `ADDRESS_LIMIT` is cut, the search last of all; every other parameter has a limit of its own.
 */
export function writeAddress(chosen: Choices): string {
  return queryOf(chosen, (codec, value) => codec.write(value))
}

/**
 * The query that chooses this for good: also what is the default today, as far as it has a word, and the data release. What a later
 * version of the atlas takes for the default does not change what the link shows.
 */
export function pinnedAddress(chosen: Choices, release: string): string {
  return queryOf({ ...chosen, release }, (codec, value) => codec.write(value) ?? codec.spell?.(value) ?? null)
}

function queryOf(chosen: Choices, textOf: (codec: Codec<unknown>, value: unknown) => string | null): string {
  const pairs = NAMES.flatMap(name => {
    const { word, codec } = PARAMETERS[name]
    const text = textOf(codec as Codec<unknown>, chosen[name])
    return text === null ? [] : [{ word, text, codec }]
  })
  let room = pairs.reduce((left, { word, text, codec }) => left - word.length - 2 - (codec.longest === undefined ? 0 : text.length), ADDRESS_LIMIT)
  const fitting = (text: string, { longest, fit = escapedUpTo }: Codec<never>) => {
    if (longest !== undefined) return text
    const fitted = fit(room, text) ?? ''
    room -= fitted.length
    return fitted
  }
  const written = pairs
    .map(({ word, text, codec }) => ({ word, text: fitting(text, codec as Codec<never>) }))
    .filter(({ text }) => text !== '')
    .map(({ word, text }) => `${word}=${text}`)
  return written.length > 0 ? `?${written.join('&')}` : ''
}
