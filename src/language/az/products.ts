import type { ProductsWords } from '#language/en/products.ts'

export const words: ProductsWords = {
  title: 'Məhsullar',
  lead: 'Ayrı-ayrı məhsullar barədə hər istiqamətdə deyilənlər. Qruplar və hissələri üst-üstə düşür, ona görə heç nə toplanmır.',
  find: 'Məhsul və ya HS kodu axtarın',
  product: 'Məhsul', direction: 'İstiqamət', value: 'Son dəyər', quantity: 'Son miqdar', share: 'Son pay və ya yer', years: 'İllər', statements: 'Məlumat sayı',
  of: (count, all) => `${all} içindən ${count}`,
  none: 'Bu il və sahələrdə heç bir mənbə məhsul barədə heç nə demir.',
  code: 'HS kodu', official: 'Rəsmi adı', partOf: 'Nəyin hissəsidir', parts: 'Buradakı hissələri', groups: 'Onu əhatə edən qruplar',
  all: 'Bütün məlumatlar, ən yenisi əvvəldə', perTonne: 'Bir tonun dəyəri, hər ikisini bir mənbə göstərəndə', related: 'Hadisələr', documents: 'Sənədlər',
  hs: 'Harmonlaşdırılmış Sistemin kodu', group: 'Adlı qrup',
}
