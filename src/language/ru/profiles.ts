import type { ProfilesWords } from '#language/en/profiles.ts'
import { grouped } from './tables.ts'

export const words: ProfilesWords = {
  sectorPage: (sector, first, second) => `${sector}: связи ${first} и ${second}`, countryPage: 'профиль страны',
  event: 'Событие', agreement: 'Документ', person: 'Человек', organisation: 'Организация', country: 'Страна',
  summary: 'Коротко', facts: 'Факты', kind: 'Вид', date: 'Дата', place: 'Место', tone: 'Тон', toneNote: 'в прочтении этого атласа',
  countries: 'Страны', people: 'Люди', organisations: 'Организации', documents: 'Документы', reported: 'Документы, как о них сообщается', figuresPrinted: 'Показатели, как напечатаны',
  products: 'Товары', sectors: 'Сферы', sources: 'Источники', note: 'Примечание', previous: 'Раньше', next: 'Позже', nearby: 'Около того же времени',
  onlyYear: 'Источники называют только год.', onlyMonth: 'Источники называют только месяц.',
  notStated: 'не указано',
  bodiesOf: 'Организации',
  founded: 'Основана', dissolved: 'Упразднена', website: 'Сайт', eventsOf: 'События',
  also: 'Другие имена',
  eventsTitle: years => `События и документы, ${years}`,
  eventsLead: 'Что происходило между двумя странами и что подписано, сначала новое.',
  peopleTitle: 'Люди', peopleLead: 'Кто действовал между двумя странами. Только публичные должности и действия.',
  organisationsTitle: 'Организации', organisationsLead: 'Министерства, компании, ведомства и базы данных, которые действуют или считают между двумя странами.',
  sectorsTitle: 'Сферы сотрудничества', sectorsLead: 'Каждая сфера с её событиями и документами.',
  find: 'Найти', all: 'все', others: 'Другие страны и международные', of: (count, all) => `${grouped(count)} из ${grouped(all)}`,
  undatedDocuments: 'Дата неизвестна', count: 'Названное число', title: 'Название',
  tradeAsCounted: 'Торговля по её счёту', indicators: 'Индикаторы', latest: 'Последнее', earliest: 'Первое', measure: 'Величина', years: 'Годы', visas: 'Виза для владельцев её паспорта', visaNote: 'По датированным снимкам; день перемены — между двумя из них.', rule: 'Правило', days: days => `${grouped(days)} дн.`, seen: 'Видно в снимках', flow: 'Поток',
  votes: 'Голосования в Генеральной Ассамблее ООН', airRoutes: 'Авиамаршруты', airNote: 'Исторический снимок, не сегодняшнее расписание.', ties: 'Формальные связи', obligations: 'Действующие обязательства', shared: 'Общие организации',
  noSectorHere: 'На странице одной сферы фильтр сфер не действует.',
}
