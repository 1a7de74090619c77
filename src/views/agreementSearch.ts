import type { AgreementEntry, AgreementText, Core } from '#domain/compiled.ts'
import type { SearchNames } from '#domain/searchIndex.ts'
import type { Format } from '#language/Format.ts'
import { soundOf } from '#search/soundOf.ts'
import { actorsOf } from '#selectors/actorsOf.ts'
import { partyIds } from '#selectors/partyIds.ts'

/** Whether a document is found by a query: every word of it stands in its titles, its summary, or the names of its place and of those who take part. */
export type AgreementSearch = (query: string) => (agreement: AgreementEntry) => boolean

/** Shorter ones begin too many names. */
const SHORTEST = 4

/** Texts are folded at the first search, each once. `names` holds what things are called in the other languages; what has not come yet is not looked through. */
export function agreementSearch(core: Core, texts: readonly AgreementText[], format: Pick<Format, 'fold' | 'searchable'>, names?: SearchNames): AgreementSearch {
  const textOf = new Map(texts.map(text => [text.id, text]))
  const nameOf = new Map(actorsOf(core).map(({ id, name }) => [id, name]))
  const aliasesOf = new Map([...core.people, ...core.organisations].map(({ id, aliases }) => [id, aliases]))
  const otherwise = namesElsewhere(names)
  const read = new Map<string, Readable>()
  const readableOf = (agreement: AgreementEntry) => {
    const text = textOf.get(agreement.id)
    const actors = [...partyIds(agreement), ...agreement.people]
    const named = agreement.parties.flatMap(party => ('name' in party ? [party.name] : []))
    const called = [...named, ...(text?.signatories ?? []), ...actors.flatMap(id => [nameOf.get(id) ?? '', ...(aliasesOf.get(id) ?? []), ...(otherwise.get(id) ?? [])])]
    const told = [agreement.title.text, text?.nativeTitle?.text ?? '', text?.summary.text ?? '', agreement.place ?? '', ...(otherwise.get(agreement.id) ?? [])]
    const spelled = format.searchable([...told, ...called].join('\n'))
    return { spelled, sounds: new Set(soundsOf(spelled)), namesBySound: soundsOf(format.searchable(called.join('\n'))) }
  }
  return query => {
    // Both spellings of ə: a name typed in one language is found in the spelling of another.
    const words = format.fold(query) === '' ? [] : query.trim().split(/\s+/).map(word => format.searchable(word).split('\n'))
    return agreement => {
      if (words.length === 0) return true
      const text = read.get(agreement.id) ?? readableOf(agreement)
      read.set(agreement.id, text)
      return words.every(spellings => spellings.some(word => holds(text, word)))
    }
  }
}

interface Readable {
  readonly spelled: string
  /** Words as they sound: Алиев and Aliyev differ by a letter. */
  readonly sounds: ReadonlySet<string>
  /** Of names the beginning is enough; of other words it is not, since "Сочи" sounds like the beginning of "social". */
  readonly namesBySound: readonly string[]
}

function holds({ spelled, sounds, namesBySound }: Readable, word: string): boolean {
  const sound = soundOf(word)
  return spelled.includes(word) || sounds.has(sound) || (sound.length >= SHORTEST && namesBySound.some(name => name.startsWith(sound)))
}

const soundsOf = (folded: string) => (folded.match(/[\p{L}\p{N}]+/gu) ?? []).map(soundOf)

/** Titles, places and names by id, in every language. Countries stand in documents under their codes in lower case. */
function namesElsewhere(names: SearchNames | undefined): ReadonlyMap<string, readonly string[]> {
  if (!names) return new Map()
  const rows = [...names.agreements, ...names.people, ...names.organisations, ...names.countries.map(([id, ...rest]) => [id.toLowerCase(), ...rest] as const)]
  return new Map(rows.map(([id, , en, az, ru, aliases, beside]) => [id, [en, az ?? '', ru ?? '', ...aliases, beside]]))
}
