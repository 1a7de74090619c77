import type { EmbedWords } from '#language/en/embed.ts'

export const words: EmbedWords = {
  openFull: pair => `Dyad Atlas saytında aç: ${pair}`,
  title: 'Bu qrafiki saytınıza yerləşdirin',
  close: 'Bağla',
  address: 'Nə göstərilsin',
  live: 'Həmişə ən son məlumat',
  pinned: release => `Bütün seçimlər sabit, ${release} buraxılışına istinadla`,
  colours: 'Rənglər',
  themes: { reader: 'Hər oxucunun cihazındakı kimi', light: 'Açıq', dark: 'Tünd' },
  size: 'Ölçü',
  adapting: 'Mətnin eni qədər, hündürlüyü özü uyğunlaşır',
  adaptingNote: 'Səhifənizdəki qısa skript qrafikin bildirdiyi hündürlüyü qəbul edir. Skript işləmirsə və ya ona icazə yoxdursa, sabit nisbət qalır.',
  fixed: 'Sabit ölçü, skriptsiz',
  width: 'En, piksel',
  height: 'Hündürlük, piksel',
  code: 'Səhifəniz üçün kod',
  copy: 'Kodu köçür',
  look: 'Ayrıca bax',
}
