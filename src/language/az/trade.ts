import type { TradeWords } from '#language/en/trade.ts'
import { lastVowel } from './lastVowel.ts'

export const words: TradeWords = {
  title: (flow, years) => `Ticarət: ${flow}, ${years}`,
  description: pair => `${pair}: hər iki ölkənin statistikası və məlumat bazaları üzrə ticarət, axınlar, iki hesab arasındakı fərq, məhsullar; hər rəqəm mənbəyi ilə.`,
  lead: 'İki ölkə eyni ticarəti sayır və hesablar fərqlidir. Hər ikisi və aralarındakı fərq göstərilir.',
  noSector: 'Ümumi ticarətin sahəsi yoxdur: seçilmiş sahələr yalnız aşağıdakı məhsulları məhdudlaşdırır.',
  flow: 'Axın',
  by: 'Kimin hesabı',
  partsTitle: 'İlin hissələri',
  partsNote: 'Yalnız bəzi ayları əhatə edən məlumatlar. Bütöv illərlə müqayisə edilmir.',
  partsPeriod: 'Dövr',
  rivalsTitle: 'Bir tərəfin məlumatları uyğun gəlməyəndə',
  rivalsNote: 'Xətt birincidən keçir; qalanları onun yanında göstərilir.',
  through: 'Xəttin keçdiyi',
  others: 'Həmçinin göstərilib',
  productsTitle: 'Məhsullar',
  productsNote: (flow, year) => `${flow}: ${year}-c${lastVowel(Number(year))} il üçün məhsulların dəyəri barədə bildirilənlər. Qruplar və onların hissələri üst-üstə düşür, ona görə toplanmır.`,
  productsNone: 'Bu il və sahələrdə heç bir mənbə məhsulun dəyərini göstərmir.',
  allProducts: 'Bütün məhsullar, illər və miqdarlar',
  partnersLink: 'Hər ölkənin digərinin tərəfdaşları arasında yeri',
  year: 'İl',
}
