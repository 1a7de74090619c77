/** First words that are clipped in Cyrillic and written as one with the next, by their beginnings as `fold` leaves them. */
const CLIPPED: readonly (readonly [beginning: string, clipped: string])[] = [
  ['gosudarstvenn', 'gos'], ['generaln', 'gen'], ['minist', 'min'], ['zamestitel', 'zam'], ['sovet', 'sov'], ['spetsialn', 'spets'], ['tsentraln', 'tsentr'], ['natsionaln', 'nats'],
]

/** Both words as one, as newspapers write them: "Государственная Дума" is "Госдума", "Министерство культуры" "Минкультуры"; null where nothing is clipped. */
export function clippedWith(word: string, next: string): string | null {
  const clipped = CLIPPED.find(([beginning]) => word.startsWith(beginning))?.[1]
  return clipped === undefined ? null : `${clipped}${next}`
}
