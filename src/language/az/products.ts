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
  panels: {
    value: 'Dəyər', quantity: 'Miqdar', volume: 'Həcm', energy: 'Enerji', unit: 'Bir tonun dəyəri',
    'exports-share': 'Satıcının bu məhsul üzrə ixracında pay', 'imports-share': 'Alıcının bu məhsul üzrə idxalında pay',
  },
  units: { value: 'milyon ABŞ dolları', quantity: 'min ton', volume: 'min kubmetr', energy: 'milyon kVt·saat', unit: 'bir ton üçün ABŞ dolları', 'exports-share': 'faiz', 'imports-share': 'faiz' },
  panelNotes: {
    unit: 'Yalnız bir mənbə eyni ticarətin həm dəyərini, həm miqdarını göstərəndə hesablanır.',
    'exports-share': 'Çap olunduğu kimi; pay çap olunmayıbsa və bir mənbə hissəni və bütövü göstərirsə, hesablanır.',
    'imports-share': 'Çap olunduğu kimi; pay çap olunmayıbsa və bir mənbə hissəni və bütövü göstərirsə, hesablanır.',
  },
  panelTitle: (panel, flow, years) => `${panel}: ${flow}, ${years}`,
  rankExports: 'Satıcının alıcıları arasında yer', rankImports: 'Alıcının tədarükçüləri arasında yer',
  unnamed: 'idarə göstərilməyib',
  partNote: 'Qırıq kənarlı nişanlar ilin bir hissəsini əhatə edir və tam illərlə birləşdirilmir; içi boş nişanlar eyni il barədə digər məlumatlardır.',
  about: 'Bu nədir', names: 'Digər dillərdə',
  statementsNote: 'Nəyin sayıldığına və istiqamətə görə qruplaşdırılıb; ən yenisi əvvəldə.',
  sources: 'Mənbələr', sector: 'Sahə', bodies: 'Şirkətlər və qurumlar',
  noFigures: 'Burada heç bir mənbə bu məhsul barədə rəqəm göstərmir; məlum olanlar aşağıdadır.',
}
