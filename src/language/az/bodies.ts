import type { BodiesWords } from '#language/en/bodies.ts'
import { grouped } from './tables.ts'

export const words: BodiesWords = {
  lead: {
    events: 'Adı çəkilir: {events}, {years}.',
    documents: 'Tərəfi olduğu: {documents}.',
    figures: 'Buradakı rəqəmləri: {figures}.',
    people: 'Vəzifəsi qeyd olunanlar: {people}.',
  },
  people: 'Kim burada vəzifə tutub',
  peopleNote: 'Qeyd olunmuş vəzifələr, mənbələrin göstərdiyi tarixlər və sənəddə və ya açıqlamada adının çəkildiyi günlər.',
  documents: 'Tərəfi olduğu sənədlər',
  events: 'Hadisələr',
  figures: 'Saydığı və ya açıqladığı rəqəmlər',
  figuresNote: (shown, all) => `${grouped(all)} rəqəmdən ən yeni ${grouped(shown)}; qalanları yükləmələrdədir.`,
  byMeasure: 'Göstəricilər üzrə',
  years: 'İllər',
  count: 'Rəqəmlər',
  otherNames: 'Başqa dillərdə',
  alsoNamed: 'Hadisələrində adı çəkilən şəxslər',
  withBodies: 'Eyni hadisələrdə adı çəkilən qurumlar',
  linksHere: (events, documents, figures) => `Bu qurumun adı çəkilir: ${events}, ${documents}, ${figures}.`,
}
