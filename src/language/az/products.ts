import type { ProductsWords } from '#language/en/products.ts'

export const words: ProductsWords = {
  title: 'Məhsullar',
  lead: 'Ayrı-ayrı məhsullar barədə hər istiqamətdə deyilənlər. Qruplar və hissələri üst-üstə düşür, ona görə heç nə toplanmır.',
  find: 'Məhsul və ya HS kodu axtarın',
  product: 'Məhsul', direction: 'İstiqamət', value: 'Son dəyər', quantity: 'Son miqdar', share: 'Son pay və ya yer', years: 'İllər', statements: 'Məlumat sayı',
  of: (count, all) => `${all} içindən ${count}`,
  none: 'Bu il və sahələrdə heç bir mənbə məhsul barədə heç nə demir.',
  code: 'HS kodu', official: 'Rəsmi adı', partOf: 'Nəyin hissəsidir', parts: 'Buradakı hissələri', groups: 'Onu əhatə edən qruplar',
  all: 'Bütün məlumatlar, ən yenisi əvvəldə', perTonne: 'Bir tonun dəyəri, hər ikisini bir mənbə deyəndə', related: 'Hadisələr', documents: 'Sənədlər',
  hs: 'Harmonlaşdırılmış Sistemin kodu', group: 'Adlı qrup',
  partnersTitle: (partner, of) => `${partner} ${of} tərəfdaşları arasında neçəncidir?`,
  partnersLead: 'Bu, nəyin və kim tərəfindən sayıldığından asılıdır. Bütün təriflər verilib; hesablanan yerlər nöqtəli xətlə göstərilir.',
  definition: 'Tərif', rank: 'Yer', who: 'Kim sayıb', year: 'İl', chosenYear: 'İl',
  turnover: 'dövriyyə', exports: 'ixrac', imports: 'idxal',
  stated: 'mənbədə göstərilib', computed: partners => `${partners} tərəfdaşın qeydlərindən hesablanıb`,
  yearTitle: year => `Bütün təriflər, ${year}`,
  chartTitle: (partner, of) => `${partner}: ${of} tərəfdaşları arasında yeri, təriflər üzrə`,
  rankUnit: 'yer, 1 ən böyükdür',
  topTitle: (of, year) => `${of} ən böyük tərəfdaşları, ticarət qeydləri üzrə, ${year}`,
  partner: 'Tərəfdaş', sum: 'Ticarət', noSector: 'Bütün tərəfdaşlarla ticarətin sahəsi yoxdur: sahə süzgəci burada işləmir.',
  nothing: 'Bu illər üçün yer nə göstərilib, nə də hesablana bilər.',
}
