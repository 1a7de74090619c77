import type { AgreementEntry } from '#domain/compiled.ts'

/** Countries (lower case, as in addresses) and bodies that are party to a document. Parties without a record have no id. */
export function partyIds({ parties }: Pick<AgreementEntry, 'parties'>): string[] {
  return parties.flatMap(party => ('country' in party ? [party.country.toLowerCase()] : 'organisation' in party ? [party.organisation] : []))
}
