import type { HeldEvent } from '#domain/claimFile.ts'
import { isDeed } from './concepts.ts'
import type { Evidence } from './Evidence.ts'
import { OF_THEN, type Excluding } from './Excluding.ts'
import { daysApart } from './heldDates.ts'
import { tellingNames, tellingOf } from './meantRecords.ts'
import { isIn, type Narrative } from './narrated.ts'
import type { Narration } from './narration.ts'
import type { Roles } from './rolesIn.ts'

const LEAST = 0.6

const deedsNamed = (...names: string[]): ReadonlySet<string> => new Set(names.map(name => `deed ${name}`))

/** Deeds that both do, of which a record names whoever began, or that are done to things: a body's branch opens. */
const MUTUAL = deedsNamed('meet', 'visit', 'sign', 'gather', 'begin', 'end', 'celebrate', 'phone', 'open', 'close', 'resume', 'build', 'found')

/** What the one does to the other, the other may do in return. */
const IN_RETURN = 0.75

/** Who does it stands where the record has whom it is done to. */
export const turned: Excluding = {
  ...OF_THEN, ofDeed: true, least: () => IN_RETURN,
  excludes({ told, roles }, { record }, { countryOf }) {
    const held = record.passages().flatMap(passage => passage.told.map(one => one.roles))
    const alike = (deed: Roles['deed']) => held.filter(one => deed !== undefined && one.deed !== undefined && isIn(one.deed, new Set(deed)))
    const own = roles()
    const isDirected = ({ deed, isBeside }: Roles) => (isBeside ?? false) && !deed!.some(meaning => MUTUAL.has(meaning) || told.notDone.has(meaning))
    if (own.some(one => isDirected(one) && isTurned(one, alike(one.deed), countryOf))) return []
    return own.some(({ deed }) => alike(deed).length > 0) ? null : 'silent'
  },
}

/** Whether the sentences that tell a deed have its doer and undergoer the other way round, and none has them so. */
function isTurned({ doer, undergoer }: Roles, held: readonly Roles[], countryOf: Evidence['countryOf']): boolean {
  const country = (actor: string) => (actor.startsWith('side ') ? actor.slice('side '.length) : countryOf[actor.slice('who '.length)] ?? null)
  // A country does what its people do.
  const isSame = (one: string | null, other: string | null) => one !== null && other !== null && (one === other || (one.slice(0, 4) !== other.slice(0, 4) && country(one) !== null && country(one) === country(other)))
  if (doer === null || undergoer === null || country(doer) === country(undergoer)) return false
  return held.some(one => isSame(one.doer, undergoer)) && !held.some(one => isSame(one.doer, doer) || (isSame(one.undergoer, undergoer) && !isSame(one.doer, undergoer)))
}

/** Deeds of which one is done to a thing at a time, and not the other. */
const OPPOSITES: readonly (readonly [string, string])[] = [
  ['open', 'close'], ['ban', 'lift'], ['arrest', 'release'], ['arrest', 'acquit'], ['try', 'acquit'], ['release', 'transfer'], ['release', 'expel'], ['begin', 'end'], ['begin', 'suspend'], ['resume', 'suspend'],
  ['extend', 'end'], ['extend', 'cancel'], ['extend', 'suspend'], ['postpone', 'cancel'], ['deploy', 'leave'], ['appoint', 'dismiss'], ['found', 'dissolve'], ['support', 'protest'], ['adopt', 'refuse'], ['transfer', 'refuse'],
]

const oppositesOf = (word: readonly string[]): readonly string[] => OPPOSITES.flatMap(([one, other]) => (word.includes(`deed ${one}`) ? [`deed ${other}`] : word.includes(`deed ${other}`) ? [`deed ${one}`] : []))

/** Within so many days of a deed its opposite is not yet done. */
const SOON = 3

/** Whether a claim is of the very day of a record: later on what was opened is closed, and who was arrested is released. */
function isOfDay({ from, to }: Narrative, period: string | null, date: string | null): boolean {
  if (period?.length === 10) return period >= from && period <= to
  return (period === null || period.includes('/')) && date?.length === 10 && from.length === 10 && date >= from && daysApart(date, to) <= SOON
}

/** "Closed", where the record has opened and tells of no closing. */
export const opposite: Excluding = {
  ...OF_THEN, ofDeed: true, least: () => LEAST,
  excludes({ told, period }, { record, lacking }, { date }) {
    if (!isOfDay(record, period, date)) return null
    const isHeld = (deed: string) => !told.words.some(word => word.includes(deed)) && record.passages().some(({ words }) => words.has(deed))
    const wrong = lacking.find(word => !word.some(meaning => told.notDone.has(meaning)) && oppositesOf(word).some(isHeld))
    return wrong === undefined ? null : [wrong]
  },
}

/** Deeds that say too little of what was or was not done. */
const LIGHT = deedsNamed('gather', 'meet', 'end', 'cancel', 'visit', 'refuse', 'fail')
const isDone = (meaning: string): boolean => (isDeed(meaning) && !LIGHT.has(meaning)) || meaning === 'like agree'
/** What tells that something was not done. */
const REFUSAL = /^(?:deed (?:refuse|fail)|fail|declin)$/

/** "Failed to sign", where the record has it signed; "signed", where the record says that it was not. */
export const notDone: Excluding = {
  ...OF_THEN, ofDeed: true, least: () => LEAST, telling: (meant, weight) => Math.max(tellingOf(meant, weight), tellingNames(meant, weight)),
  excludes({ told }, { record }, { eventNames }) {
    if (isRefusedMeeting(told, eventNames.record(record.id))) return told.words.filter(word => word.some(meaning => REFUSAL.test(meaning)))
    const held = record.passages().flatMap(passage => passage.told)
    const shared = told.words.flat().filter(meaning => isDone(meaning) && record.passages().some(({ words }) => words.has(meaning)))
    if (shared.length === 0) return 'silent'
    const isWrong = (deed: string) => {
      const theirs = held.filter(({ words }) => words.some(word => word.includes(deed)))
      return told.notDone.has(deed) ? theirs.every(one => !one.notDone.has(deed)) : theirs.length > 0 && theirs.every(one => one.notDone.has(deed))
    }
    return shared.some(isWrong) ? told.words.filter(word => word.some(meaning => REFUSAL.test(meaning))) : null
  },
}

/** "Refused to receive him", where the two met. */
const isRefusedMeeting = ({ people, notDone: not }: Narration, event: Pick<HeldEvent, 'kind' | 'people'> | undefined): boolean => not.has('deed meet') && people.size > 1 && event !== undefined && /^(?:meeting|visit|summit)$/.test(event.kind) && [...people].every(id => event.people.includes(id))
