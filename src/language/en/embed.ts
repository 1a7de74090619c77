/** Words of pictures inside other sites, and of what makes their code. */
export const words = {
  openFull: (pair: string) => `Open in Dyad Atlas: ${pair}`,
  title: 'Embed this picture',
  close: 'Close',
  address: 'What it shows',
  live: 'Always the latest data',
  pinned: (release: string) => `Every choice fixed, cited as data ${release}`,
  colours: 'Colours',
  themes: { reader: 'As each reader’s device has them', light: 'Light', dark: 'Dark' },
  size: 'Size',
  adapting: 'As wide as the text, as high as it needs',
  adaptingNote: 'A short script of your page takes the height that the picture tells. Where scripts are off or not allowed, a fixed shape stands in.',
  fixed: 'Fixed, without a script',
  width: 'Width, pixels',
  height: 'Height, pixels',
  code: 'Code for your page',
  copy: 'Copy the code',
  look: 'See it alone',
}
export type EmbedWords = typeof words
