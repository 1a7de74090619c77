import type { BarsWords } from '#language/en/bars.ts'

export const words: BarsWords = {
  partOf: whole => `hissəsi olduğu qrup: ${whole}`,
  rest: 'Məhsullara bölünməyib',
  itemised: who => `${who}: {total} həcmində axının {share} hissəsi məhsullara bölünüb; hüdudu göstərilməyən adlı qruplar bölünməyən hissədə qalır.`,
  notComputable: year => `${year}: bölünməyən hissə hesablana bilmir, çünki adı çəkilən heç bir idarə həm bütün axını, həm məhsulları göstərmir.`,
}
