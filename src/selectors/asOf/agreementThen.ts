import { isBy } from '#domain/knownOn.ts'
import type { AgreementStatus } from '#schema/vocabulary.ts'
import type { Day } from './Day.ts'

interface Dated {
  readonly id: string
  readonly signed: string | null
  readonly inForce: string | null
  readonly ended: string | null
  readonly status: AgreementStatus
}

/** The day from which a document surely exists; null where no source says. */
export const sinceOf = ({ signed, inForce }: Pick<Dated, 'signed' | 'inForce'>): string | null => signed ?? inForce

/** Whether all dated sources on a document were out, so that what is said of it without a date was said by then. */
const isTold = (id: string, { day, index }: Day) => isBy(index.told.agreements[id]?.at(-1), day)

/** Dates that lie ahead of the day are taken away, and the status is what was known: by the sources if they were all out, else by the dates. */
export function agreementThen<A extends Dated>(agreement: A, day: Day): A {
  const { inForce, ended } = agreement
  const dates = { inForce: isBy(inForce, day.day) ? inForce : null, ended: isBy(ended, day.day) ? ended : null }
  return { ...agreement, ...dates, status: statusThen(agreement, dates, isTold(agreement.id, day)) }
}

function statusThen({ status, inForce, ended }: Dated, then: Pick<Dated, 'inForce' | 'ended'>, told: boolean): AgreementStatus {
  const base = then.inForce === null ? 'signed' : 'in-force'
  switch (status) {
    case 'ended':
    case 'superseded':
      return then.ended !== null || (ended === null && told) ? status : base
    case 'in-force':
      return then.inForce !== null || (inForce === null && told) ? status : 'signed'
    default:
      return status
  }
}

/** Dates of ratification by the day; undated ones once the sources were out. */
export const ratifiedThen = <R>(acts: readonly R[], dateOf: (act: R) => string | null, id: string, day: Day): R[] =>
  acts.filter(act => (dateOf(act) === null ? isTold(id, day) : isBy(dateOf(act), day.day)))
