import type { AgreementEntry, AgreementText, Core } from '#domain/compiled.ts'
import type { Format } from '#language/Format.ts'
import { actorsOf } from '#selectors/actorsOf.ts'
import { partyIds } from '#selectors/partyIds.ts'

/** Whether a document is found by a query: every word of it stands in its titles, its summary, or the names of those who take part. */
export type AgreementSearch = (query: string) => (agreement: AgreementEntry) => boolean

/** Texts are folded at the first search, each once. */
export function agreementSearch(core: Core, texts: readonly AgreementText[], format: Pick<Format, 'fold' | 'searchable'>): AgreementSearch {
  const textOf = new Map(texts.map(text => [text.id, text]))
  const nameOf = new Map(actorsOf(core).map(({ id, name }) => [id, name]))
  const aliasesOf = new Map([...core.people, ...core.organisations].map(({ id, aliases }) => [id, aliases]))
  const folded = new Map<string, string>()
  const read = (agreement: AgreementEntry) => {
    const text = textOf.get(agreement.id)
    const actors = [...partyIds(agreement), ...agreement.people]
    const named = agreement.parties.flatMap(party => ('name' in party ? [party.name] : []))
    return format.searchable([
      agreement.title.text, text?.nativeTitle?.text ?? '', text?.summary.text ?? '', ...named, ...(text?.signatories ?? []),
      ...actors.flatMap(id => [nameOf.get(id) ?? '', ...(aliasesOf.get(id) ?? [])]),
    ].join('\n'))
  }
  return query => {
    // Both spellings of ə: a name typed in one language is found in the spelling of another.
    const words = format.fold(query) === '' ? [] : query.trim().split(/\s+/).map(word => format.searchable(word).split('\n'))
    return agreement => {
      if (words.length === 0) return true
      const text = folded.get(agreement.id) ?? read(agreement)
      folded.set(agreement.id, text)
      return words.every(spellings => spellings.some(word => text.includes(word)))
    }
  }
}
