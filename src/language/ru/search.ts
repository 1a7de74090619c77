import type { SearchWords } from '#language/en/search.ts'
import { grouped } from './tables.ts'

const results = new Intl.PluralRules('ru')

export const words: SearchWords = {
  title: 'Поиск',
  field: 'Люди, организации, события, документы, товары, источники',
  hint: 'На любом из трёх языков; опечатка не помешает.',
  kinds: {
    views: 'Разделы', sectors: 'Сферы', countries: 'Страны', people: 'Люди', organisations: 'Организации', products: 'Товары',
    measures: 'Показатели', agreements: 'Соглашения', events: 'События', sources: 'Источники',
  },
  results: 'Результаты',
  recent: 'Недавно открытое',
  count: found => `${grouped(found)} ${{ one: 'результат', few: 'результата' }[results.select(found) as string] ?? 'результатов'}`,
  nothing: question => `По запросу «${question}» ничего не найдено. Просмотрены имена людей, названия организаций, мест, товаров и показателей, заголовки и годы на трёх языках.`,
  all: count => `Показать все (${grouped(count)})`,
  loading: 'Загружается указатель…',
  fault: 'Не удалось загрузить указатель.',
  again: 'Повторить',
  clear: 'очистить',
  close: 'Закрыть',
  move: 'выбрать',
  open: 'открыть',
  pageTitle: 'Где искать',
  pageLead: 'Каждая запись атласа есть в одном из этих списков. Если скрипты включены, поиск находит любую из них по названию.',
  keysTitle: 'Сочетания клавиш',
  keys: {
    search: 'поиск',
    searchAlways: 'поиск, в том числе при вводе текста',
    help: 'этот список',
    leave: 'закрыть открытое',
    points: 'на графике: от точки к точке, от линии к линии',
    ends: 'на графике: первая и последняя точка',
    evidence: 'на графике: источник точки',
  },
  singleKeys: 'Клавиши без сочетаний (/ и ?)',
  singleKeysNote: 'Отключите, если они мешают голосовому вводу. Выбор хранится на этом устройстве.',
  notRemembered: 'Это устройство ничего не запоминает: выбор действует, пока страница открыта.',
}
