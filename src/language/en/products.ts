export const words = {
  title: 'Products',
  lead: 'What is stated of single products, in each direction. Groups and their parts overlap, so nothing is added up.',
  find: 'Find a product or an HS code',
  product: 'Product', direction: 'Direction', value: 'Latest value', quantity: 'Latest quantity', share: 'Latest share or rank', years: 'Years', statements: 'Statements',
  of: (count: number, all: number) => `${count} of ${all}`,
  none: 'No source here states anything of a product in these years and sectors.',
  code: 'HS code', official: 'Official wording', partOf: 'Part of', parts: 'Its parts here', groups: 'Named groups that hold it',
  all: 'Every statement, latest first', perTonne: 'Value per tonne, where one source states both', related: 'Events', documents: 'Documents',
  hs: 'A code of the Harmonized System', group: 'A named group',
}
export type ProductsWords = typeof words
