/** Words of the page of one event, besides those of profiles. */
export const words = {
  who: 'Who took part',
  whoNote: 'Everyone whom the sources name, by country, with the post on record.',
  others: 'Other countries',
  namedOn: (date: string) => `so named on ${date}`,
  onRecord: 'date of the post not stated',
  or: 'or',
  signedHere: 'Signed or adopted here',
  mentioned: 'Documents it is about',
  before: 'What came before',
  after: 'What followed',
  threadNote: 'The nearest events that share a document or a product with this one, or two names and a field.',
}
export type EventWords = typeof words
