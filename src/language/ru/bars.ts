import type { BarsWords } from '#language/en/bars.ts'

export const words: BarsWords = {
  partOf: whole => `часть группы «${whole}»`,
  rest: 'Не разбито по товарам',
  itemised: who => `${who}: по товарам разбито {share} потока в {total}; названные группы, чьи границы никто не указывает, остаются в неразбитой части.`,
  notComputable: year => `За ${year} год неразбитая часть не рассчитывается: ни одно названное ведомство не сообщает и весь поток, и товары.`,
}
