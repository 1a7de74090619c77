import { grouped } from './tables.ts'

/** Words of the page of one body and of the list of bodies. */
export const words = {
  lead: {
    events: 'Named in {events}, {years}.',
    documents: 'Party to {documents}.',
    figures: 'Behind {figures} here.',
    people: 'Posts in it on record: {people}.',
  },
  people: 'Who held a post in it',
  peopleNote: 'Posts on record, with the dates that sources state and the days on which a document or a statement names them.',
  documents: 'Documents it is party to',
  events: 'Events',
  figures: 'Figures it counted or gave out',
  figuresNote: (shown: number, all: number) => `The latest ${grouped(shown)} of ${grouped(all)}; the rest are in the downloads.`,
  byMeasure: 'By measure',
  years: 'Years',
  count: 'Figures',
  otherNames: 'In other languages',
  alsoNamed: 'People named in its events',
  withBodies: 'Bodies named in the same events',
  linksHere: (events: string, documents: string, figures: string) => `${events}, ${documents} and ${figures} name this body.`,
}
export type BodiesWords = typeof words
