import type { BodiesWords } from '#language/en/bodies.ts'
import { grouped } from './tables.ts'

export const words: BodiesWords = {
  lead: {
    events: 'Упоминания: {events}, {years}.',
    documents: 'Сторона документов: {documents}.',
    figures: 'Подсчитано или названо: {figures}.',
    people: 'Должности в ней известны: {people}.',
  },
  people: 'Кто занимал в ней должности',
  peopleNote: 'Известные должности: даты из источников и дни, когда должность названа в документе или заявлении.',
  documents: 'Документы, где она сторона',
  events: 'События',
  figures: 'Показатели, которые она подсчитала или назвала',
  figuresNote: (shown, all) => `Последние ${grouped(shown)} из ${grouped(all)}; остальные — в загрузках.`,
  byMeasure: 'По величинам',
  years: 'Годы',
  count: 'Показателей',
  otherNames: 'На других языках',
  alsoNamed: 'Люди, названные в её событиях',
  withBodies: 'Организации, названные в тех же событиях',
  linksHere: (events, documents, figures) => `Здесь упоминания: ${events}, ${documents}, ${figures}.`,
}
