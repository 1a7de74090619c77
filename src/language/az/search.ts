import type { SearchWords } from '#language/en/search.ts'
import { grouped } from './tables.ts'

export const words: SearchWords = {
  title: 'Axtarış',
  field: 'Şəxs, qurum, hadisə, sənəd, məhsul və ya mənbə axtarın',
  hint: 'Üç dildən istənilən birində yazın; bir hərf səhvi maneə deyil.',
  kinds: {
    views: 'Bölmələr', sectors: 'Sahələr', countries: 'Ölkələr', people: 'Şəxslər', organisations: 'Qurumlar', products: 'Məhsullar',
    measures: 'Göstəricilər', agreements: 'Sazişlər', events: 'Hadisələr', sources: 'Mənbələr',
  },
  results: 'Nəticələr',
  recent: 'Son açılanlar',
  count: found => `${grouped(found)} nəticə`,
  nothing: question => `“${question}” üzrə heç nə tapılmadı. Şəxs, qurum, yer, məhsul və göstərici adları, başlıqlar və illər üç dildə yoxlanıldı.`,
  all: count => `Hamısını göstər (${grouped(count)})`,
  loading: 'Axtarış siyahısı yüklənir…',
  fault: 'Axtarış siyahısını yükləmək mümkün olmadı.',
  again: 'Yenidən cəhd et',
  clear: 'təmizlə',
  close: 'Bağla',
  move: 'seç',
  open: 'aç',
  pageTitle: 'Harada axtarmalı',
  pageLead: 'Atlasdakı hər bir qeyd bu siyahılardan birindədir. Skript işlədikdə axtarış onların hər birini adına görə tapır.',
  keysTitle: 'Klaviatura qısayolları',
  keys: {
    search: 'axtarış',
    searchAlways: 'axtarış, mətn yazarkən də',
    help: 'bu siyahı',
    leave: 'açıq pəncərəni bağla',
    points: 'qrafikdə: nöqtədən nöqtəyə, xətdən xəttə',
    ends: 'qrafikdə: ilk və son nöqtə',
    evidence: 'qrafikdə: nöqtənin mənbəyi',
  },
  singleKeys: 'Tək düyməli qısayollar (/ və ?)',
  singleKeysNote: 'Səslə yazmağa mane olurlarsa, söndürün. Seçim bu cihazda saxlanılır.',
  notRemembered: 'Bu cihaz heç nəyi yadda saxlamır: seçim səhifə bağlanana qədər qüvvədədir.',
}
