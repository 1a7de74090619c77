import { keepingSame } from './keepingSame.ts'
import { readAddress, type AddressReading } from './readAddress.ts'
import { withKnown, type KnownWords } from './withKnown.ts'

let last: { search: string; known: KnownWords | null; reading: AddressReading } | null = null

/** What an address chooses, read once while it stays. Of the next one the choices that stay are the same values. */
export function readOnce(search: string, known: KnownWords | null): AddressReading {
  if (last?.search !== search || last.known !== known) {
    const plain = readAddress(search)
    const { chosen, notices } = known ? withKnown(plain, known) : plain
    last = { search, known, reading: { chosen: last ? keepingSame(chosen, last.reading.chosen) : chosen, notices } }
  }
  return last.reading
}
