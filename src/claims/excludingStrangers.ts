import { fold } from '#language/fold.ts'
import type { Evidence } from './Evidence.ts'
import { OF_THEN, type Excluding } from './Excluding.ts'
import { PRESENT } from './excludingNames.ts'
import type { Narrative } from './narrated.ts'
import type { Narration, Word } from './narration.ts'

const hasWord = (words: readonly Word[], word: Word): boolean => words.some(one => one.join(' ') === word.join(' '))
const namesSigning = ({ words }: Narration): boolean => words.some(word => word.includes('deed sign'))

/** How much of the rest of a claim is enough where a name is nobody's here: it may be a name in another spelling. */
const LEAST = 0.8

/** "X and somebody unknown signed it", where the record has one person more whom the claim does not name. */
export const otherStranger: Excluding = {
  ...OF_THEN, least: () => LEAST,
  excludes({ claim, told }, { record, lacking }, evidence) {
    const [stranger, ...more] = told.strangers
    if (stranger === undefined || more.length > 0 || PRESENT.test(fold(claim.sentence)) || !hasWord(lacking, stranger[1]!) || lacking.some(([meaning]) => meaning!.startsWith('who '))) return null
    const people = evidence.eventNames.record(record.id)?.people ?? evidence.agreementNames.record(record.id)?.signers.flatMap(({ person }) => person ?? []) ?? []
    if (people.length === 0) return 'silent'
    const untold = people.filter(id => !told.people.has(id))
    return told.people.size > 0 && untold.length === 1 && !isAlike(stranger, untold[0]!, evidence) ? lacking.filter(word => hasWord(stranger, word)) : null
  },
}

/** So much of a name stands in any spelling. */
const SURE = 2

/** Whether a name may be that of somebody in another spelling. */
function isAlike(name: readonly Word[], id: string, { people }: Evidence): boolean {
  const starts = name.map(([start]) => start!.slice(0, SURE))
  return (people.find(person => person.id === id)?.names ?? [id.replaceAll('-', ' ')]).some(full => fold(full).split(' ').some(part => starts.includes(part.slice(0, SURE))))
}

/** "A and somebody unknown signed it", where two other bodies signed. */
export const otherPartner: Excluding = {
  ...OF_THEN, least: () => LEAST,
  excludes({ told }, { record, lacking }, { narrated: { weight }, agreementNames }) {
    if (!namesSigning(told) || told.strangers.length > 0 || lacking.some(([meaning]) => meaning!.startsWith('who '))) return null
    const document = agreementNames.record(record.id)
    if (document === undefined || document.ofMany) return 'silent'
    const unknown = lacking.filter(word => hasWord(told.names, word) && weight(word) >= UNKNOWN)
    const isWhole = document.organisations.length > 1 && document.organisations.every(id => told.words.some(([meaning]) => meaning === `who ${id}`))
    return unknown.length === 1 && !isWhole && !isNamed(unknown[0]!, record) ? lacking.filter(word => hasWord(told.names, word)) : null
  },
}

/** The weight of a word that one record in a hundred has. */
const UNKNOWN = Math.log(101)

const isNamed = ([start]: Word, record: Narrative): boolean => record.passages().some(({ text }) => text.includes(start!.slice(0, 4)))
