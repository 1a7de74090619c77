import { grouped } from './tables.ts'

/** Words of the pages about one event, document, person, body, sector or country, and of their lists. */
export const words = {
  sectorPage: (sector: string, first: string, second: string, _pair: string) => `${sector}: ties between ${first} and ${second}`, countryPage: 'country profile',
  event: 'Event', agreement: 'Document', person: 'Person', organisation: 'Body', country: 'Country',
  summary: 'In short', facts: 'Facts', kind: 'Kind', date: 'Date', place: 'Place', tone: 'Tone', toneNote: 'as this atlas reads it',
  countries: 'Countries', people: 'People', organisations: 'Bodies', documents: 'Documents', reported: 'Documents as reported', figuresPrinted: 'Figures as printed',
  products: 'Products', sectors: 'Sectors', sources: 'Sources', note: 'Note', previous: 'Earlier', next: 'Later', nearby: 'Around the same time',
  onlyYear: 'The sources give the year only.', onlyMonth: 'The sources give the month only.',
  notStated: 'not stated',
  bodiesOf: 'Bodies',
  founded: 'Founded', dissolved: 'Dissolved', website: 'Website', eventsOf: 'Events',
  also: 'Also known as',
  eventsTitle: (years: string) => `Events and documents, ${years}`,
  eventsLead: 'What happened between the two countries and what was signed, newest first.',
  peopleTitle: 'People', peopleLead: 'Who acted between the two countries. Public posts and acts only.',
  organisationsTitle: 'Bodies', organisationsLead: 'Ministries, companies, offices and databases that act or count between the two countries.',
  sectorsTitle: 'Fields of cooperation', sectorsLead: 'Every field with its events and documents.',
  find: 'Find', all: 'all', others: 'Other countries and international', of: (count: number, all: number) => `${grouped(count)} of ${grouped(all)}`,
  undatedDocuments: 'Date unknown', count: 'Stated count', title: 'Title',
  tradeAsCounted: 'Trade as it counts it', indicators: 'Indicators', latest: 'Latest', earliest: 'First', measure: 'Measure', years: 'Years', visas: 'Visa for its passport holders', visaNote: 'What dated snapshots say; the day of a change is between two of them.', rule: 'Rule', days: (days: number) => `${grouped(days)} days`, seen: 'Seen in snapshots', flow: 'Flow',
  votes: 'Votes in the UN General Assembly', airRoutes: 'Air routes', airNote: 'A historical snapshot, not today’s timetable.', ties: 'Formal ties', obligations: 'Obligations in force', shared: 'Shared organisations',
  noSectorHere: 'The sector filter does not apply on a page about one sector.',
}
export type ProfilesWords = typeof words
