import type { TradeWords } from '#language/en/trade.ts'

export const words: TradeWords = {
  title: (flow, years) => `Ticarət: ${flow}, ${years}`,
  description: pair => `${pair}: hər iki ölkənin statistikası və məlumat bazaları üzrə ticarət, axınlar, iki hesab arasındakı fərq, məhsullar; hər rəqəm mənbəyi ilə.`,
  lead: 'İki ölkə eyni ticarəti sayır və hesablar fərqlidir. Hər ikisi və aralarındakı fərq göstərilir.',
  noSector: 'Ümumi ticarətin sahəsi yoxdur: seçilmiş sahələr yalnız aşağıdakı məhsulları daraldır.',
  flow: 'Axın',
  by: 'Kimin hesabı',
<<<<<<< HEAD
  unit: 'milyard ABŞ dolları',
  chartTitle: (flow, years) => `Ticarət, ${flow}: hər tərəfin və hər bazanın hesabı ilə, ABŞ dolları, ${years}`,
  chartNote: 'Cari qiymətlərlə. İçi boş işarələr eyni il üçün başqa məlumatlardır; qırıq haşiyəlilər ilin bir hissəsini əhatə edir və birləşdirilmir. Heç bir il doldurulmayıb.',
=======
  unitMillion: 'milyon ABŞ dolları',
  gapTitle: 'İki hesab arasında fərq',
  gapNote: (first, second) => `${second} çıxılsın ${first}, hər ikisinin dəqiq rəqəm göstərdiyi hər il üçün; “çox” və “az qala” fərq vermir.`,
  gapNone: 'Bu illərdə hər iki tərəfin göstərdiyi il yoxdur.',
  gapYear: year => `${year}`,
  gapDifference: 'Fərq',
  gapPercent: 'ortalarına nisbətən',
  gapReasons: 'İki düzgün hesab niyə fərqlənir',
  gapReasonList: [
    'İdxal adətən daşınma və sığorta ilə (CIF), ixrac isə onlarsız (FOB) qiymətləndirilir: idxal edənin hesabı, çox vaxt 5–20 faiz, yüksək olmalıdır.',
    'Üçüncü ölkədən keçən malları yalnız bir tərəf saya bilər.',
    'Təkrar ixrac və ilin sonunda yolda olan mallar fərqli tərəfdaşa və ya ilə düşür.',
    'Rəsmilərin dedikləri xidmətləri və ya gömrüyün saydığından fərqli malları əhatə edə bilər.',
  ],
  gapReasonNote: 'Bunlar ümumi səbəblərdir; buradakı heç bir mənbə ilin fərqini hansının izah etdiyini demir.',
>>>>>>> 74168dd (Compare the same months of years, and check units afresh)
  partsTitle: 'İlin hissələri',
  partsNote: 'Yalnız bəzi ayları əhatə edən məlumatlar. Bütöv illərlə müqayisə edilmir.',
  partsPeriod: 'Dövr',
  rivalsTitle: 'Bir tərəfin məlumatları uyğun gəlməyəndə',
  rivalsNote: 'Xətt birincidən keçir; qalanları yanında durur.',
  through: 'Xəttin keçdiyi',
  others: 'Həmçinin göstərilib',
  productsTitle: 'Məhsullar',
  productsNote: (flow, year) => `${flow}: ${year} ili üçün məhsulların dəyəri barədə deyilənlər. Qruplar və hissələri üst-üstə düşür, ona görə toplanmır.`,
  productsNone: 'Bu il və sahələrdə heç bir mənbə məhsulun dəyərini göstərmir.',
  allProducts: 'Bütün məhsullar, illər və miqdarlar',
  partnersLink: 'Hər ölkənin digərinin tərəfdaşları arasında yeri',
  year: 'İl',
}
