import type { BarsWords } from '#language/en/bars.ts'

export const words: BarsWords = {
  partOf: whole => `daxil olduğu qrup: ${whole}`,
  rest: 'Məhsullara bölünməyib',
  itemised: who => `${who}: məhsullara bölünən hissə {total} həcmində axının {share} qədəridir; sərhədi göstərilməyən adlı qruplar bölünməyən hissədə qalır.`,
  notComputable: year => `${year}: bölünməyən hissəni hesablamaq mümkün deyil, çünki adı çəkilən heç bir idarə həm bütün axını, həm məhsulları göstərmir.`,
}
