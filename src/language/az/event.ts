import type { EventWords } from '#language/en/event.ts'

export const words: EventWords = {
  who: 'Kimlər iştirak edib',
  whoNote: 'Mənbələrin adını çəkdiyi hər kəs, ölkələr üzrə, qeyd olunmuş vəzifəsi ilə.',
  others: 'Digər ölkələr',
  namedOn: date => `vəzifəsinin adı çəkilən gün: ${date}`,
  onRecord: 'vəzifənin tarixi göstərilməyib',
  or: 'və ya',
  signedHere: 'Burada imzalanıb və ya qəbul edilib',
  mentioned: 'Aid olduğu sənədlər',
  before: 'Bundan əvvəl',
  after: 'Bundan sonra',
  threadNote: 'Bu hadisə ilə eyni sənədə və ya məhsula, yaxud iki ada və bir sahəyə bağlı ən yaxın hadisələr.',
}
