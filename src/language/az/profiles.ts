import type { ProfilesWords } from '#language/en/profiles.ts'
import { grouped } from './tables.ts'

export const words: ProfilesWords = {
  sectorPage: (sector, _first, _second, pair) => `${sector}: ${pair} əlaqələri`, countryPage: 'ölkə profili',
  event: 'Hadisə', agreement: 'Sənəd', person: 'Şəxs', organisation: 'Qurum', country: 'Ölkə',
  summary: 'Qısaca', facts: 'Faktlar', kind: 'Növ', date: 'Tarix', place: 'Yer', tone: 'Tonallıq', toneNote: 'bu atlasın qiyməti ilə',
  countries: 'Ölkələr', people: 'Şəxslər', organisations: 'Qurumlar', documents: 'Sənədlər', reported: 'Xəbərlərdə adı çəkilən sənədlər', figuresPrinted: 'Çap olunduğu kimi rəqəmlər',
  products: 'Məhsullar', sectors: 'Sahələr', sources: 'Mənbələr', note: 'Qeyd', previous: 'Əvvəlki', next: 'Sonrakı', nearby: 'Həmin dövrdə',
  onlyYear: 'Mənbələr yalnız ili göstərir.', onlyMonth: 'Mənbələr yalnız ayı göstərir.',
  notStated: 'göstərilməyib',
  bodiesOf: 'Qurumlar',
  founded: 'Yaradılıb', dissolved: 'Ləğv edilib', website: 'Sayt', eventsOf: 'Hadisələr',
  also: 'Başqa adları',
  eventsTitle: years => `Hadisələr və sənədlər, ${years}`,
  eventsLead: 'İki ölkə arasında baş verənlər və imzalananlar, ən yenisi əvvəldə.',
  peopleTitle: 'Şəxslər', peopleLead: 'İki ölkə arasında fəaliyyət göstərənlər. Yalnız ictimai vəzifələr və fəaliyyət.',
  organisationsTitle: 'Qurumlar', organisationsLead: 'İki ölkə arasında fəaliyyət göstərən və ya sayan nazirliklər, şirkətlər, idarələr və məlumat bazaları.',
  sectorsTitle: 'Əməkdaşlıq sahələri', sectorsLead: 'Hər sahə hadisələri və sənədləri ilə.',
  find: 'Axtar', all: 'hamısı', others: 'Digər ölkələr və beynəlxalq', of: (count, all) => `${grouped(all)} içindən ${grouped(count)}`,
  undatedDocuments: 'Tarixi məlum deyil', count: 'Deyilən say', title: 'Ad',
  tradeAsCounted: 'Özünün saydığı ticarət', indicators: 'Göstəricilər', latest: 'Sonuncu', earliest: 'İlk', measure: 'Göstərici', years: 'İllər', visas: 'Pasport sahibləri üçün viza', visaNote: 'Tarixi göstərilmiş nüsxələrə görə; dəyişikliyin günü iki nüsxənin arasındadır.', rule: 'Qayda', days: days => `${grouped(days)} gün`, seen: 'Nüsxələrdə görünür', flow: 'Axın',
  votes: 'BMT Baş Assambleyasında səslər', airRoutes: 'Hava marşrutları', airNote: 'Keçmiş bir tarixə aid nüsxədir, bugünkü uçuş cədvəli deyil.', ties: 'Rəsmi əlaqələr', obligations: 'Qüvvədə olan öhdəliklər', shared: 'Ortaq təşkilatlar',
  noSectorHere: 'Bir sahəyə həsr olunmuş səhifədə sahə süzgəci işləmir.',
}
