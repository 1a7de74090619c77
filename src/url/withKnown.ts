import type { AddressReading, Notice } from './readAddress.ts'
import { PARAMETERS } from './parameters.ts'

/** Words that only the data know. */
export interface KnownWords {
  readonly sectors: readonly { readonly id: string }[]
  readonly voices: readonly { readonly id: string }[]
  /** Countries, bodies and people, as the address names them. */
  readonly actors: readonly { readonly id: string }[]
}

/** Leaves out sectors, voices and names that the pair's data do not have, and says so. */
export function withKnown(reading: AddressReading, known: KnownWords): AddressReading {
  const { chosen, notices } = reading
  const sectors = sorted(chosen.sectors, known.sectors)
  const by = sorted(chosen.by, known.voices)
  const who = sorted(chosen.who, known.actors)
  const strange: Notice[] = []
  if (sectors.strange.length > 0) strange.push({ parameter: PARAMETERS.sectors.word, value: sectors.strange.join('~') })
  if (by.strange.length > 0) strange.push({ parameter: PARAMETERS.by.word, value: by.strange.join('~') })
  if (who.strange.length > 0) strange.push({ parameter: PARAMETERS.who.word, value: who.strange.join('~') })
  if (strange.length === 0) return reading
  return { chosen: { ...chosen, sectors: sectors.known, by: by.known, who: who.known }, notices: [...notices, ...strange] }
}

function sorted(ids: readonly string[], known: readonly { readonly id: string }[]) {
  const isKnown = (id: string) => known.some(record => record.id === id)
  return { known: ids.filter(isKnown), strange: ids.filter(id => !isKnown(id)) }
}
