import type { RecordsWords } from '#language/en/records.ts'
import { grouped } from './tables.ts'

const rules = new Intl.PluralRules('ru')
const counted = (one: string, few: string, many: string) => (count: number) =>
  `${grouped(count)} ${{ one, few, many, other: many, zero: many, two: few }[rules.select(count)]}`

export const words: RecordsWords = {
  sources: 'Источники',
  sourcePage: 'что ещё опирается на этот источник',
  openSource: 'открыть у издателя',
  noAddress: 'адрес неизвестен',
  undated: 'дата неизвестна',
  printed: 'напечатано',
  events: counted('событие', 'события', 'событий'),
  documents: counted('документ', 'документа', 'документов'),
  people: counted('человек', 'человека', 'человек'),
  organisations: counted('организация', 'организации', 'организаций'),
  figures: counted('показатель', 'показателя', 'показателей'),
  sourceCount: counted('источник', 'источника', 'источников'),
  signed: 'подписан',
  inForce: 'в силе с',
  ended: 'прекращён',
  emptyByFilter: 'Под выбранные фильтры ничего не подходит.',
  emptyInData: 'Ни один источник этого атласа об этом не сообщает.',
  liftYears: years => `Показать все годы, а не только ${years}`,
  liftSectors: sectors => `Показать все сферы, а не только ${sectors}`,
  order: 'Порядок',
  byName: 'по имени',
  byEvents: 'по числу событий',
  country: 'Страна',
  before: 'Выше в списке',
  after: 'Ниже в списке',
  held: { events: 'Записано: {events}, {years}.', latest: 'Последнее: {event}, {date}.', documents: '{documents}.', newest: 'Новейший: {document}, {date}.' },
  linksHere: 'Что ссылается на эту запись',
  nothingLinksHere: 'Ни одна другая запись этого не упоминает.',
  showAll: count => `Показать все: ${grouped(count)}`,
  sector: 'Сфера',
  sectors: 'Сферы',
}
