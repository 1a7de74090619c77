import type { Marked } from './Marked.ts'

/** What figures of records are of, in the many words that texts have for it. */
const THINGS: readonly (readonly [thing: string, words: RegExp])[] = [
  ['aboard', /^(?:board|aboard|bortu|goyertesinde|bortunda)$/], ['soldiers', /^(?:service(?:men|man)|military|troops?|soldiers?|personnel|peacekeepers?|voennosluzh\w*|voenn(?:ykh|ye|y)|soldat\w*|mirotvor\w*|herbci\w*|esger\w*|sulhmeraml\w*)$/],
  ['armour', /^(?:armou?red|btr|bronetransport\w*|bronetekhni\w*|zirehli|ztr)$/], ['vehicles', /^(?:vehicles?|automobiles?|avtomobil\w*|tekhnik[ai]|avtotekhnik[ai]|texnika\w*)$/], ['tanks', /^(?:tanks?|tankov|tanki|tank\w*)$/],
  ['schools', /^(?:schools?|shkol\w*|mekteb\w*)$/], ['pupils', /^(?:pupils?|students?|uchenik\w*|uchashch\w*|shkolnik\w*|student\w*|sagird\w*|telebe\w*)$/],
  ['artists', /^(?:artists?|performers?|singers?|artist\w*|ispolnitel\w*|pevts\w*|ifaci\w*|mugenni\w*)$/], ['participants', /^(?:participa(?:nts?|ted|ting|tes)|uchast(?:nik|vova|vuyu)\w*|istirak\w*)$/], ['delegates', /^(?:delegates?|delegat(?!si)\w*|numayende(?!heyet)\w*)$/], ['countries', /^(?:countr(?:y|ies)|stran\w?|gosudarstv\w*|olke\w*)$/],
  ['companies', /^(?:compan(?:y|ies)|enterprises?|kompani\w*|predpriyati\w*|sirket\w*|muessise\w*)$/], ['regions', /^(?:regions?|subyekt\w*|subekt\w*|region\w*)$/], ['doses', /^(?:doses?|doz\w*)$/], ['barrels', /^(?:barrels?|barrel\w*|barel\w*)$/],
  ['payment', /^(?:pays?|paid|paying|payments?|fees?|rent|rental|plat(?:a|y|u|il|ila|ili|ilo|it|yat|ezh\w*)|vyplachiva\w*|zaplati\w*|oplat\w*|haqq(?:i|ini)|oden(?:i|m)\w*|odey\w*|odemis\w*)$/], ['wagons', /^(?:rail ?cars?|railcars?|wagons?|vagon\w*|vaqon\w*)$/],
  ['rent', /^(?:rent|rental|lease|arend\w*|icare\w*)$/], ['arms', /^(?:arms|weapons?|weaponry|oruzh\w*|vooruzh\w*|silah\w*)$/], ['investment', /^(?:invest\w*|capital|investits\w*|vlozh\w*|investisiya\w*|sermaye\w*|kapital\w*)$/],
  ['share', /^(?:shares?|stakes?|dol(?:ya|yu|i|ey|e)|pay\w{0,4})$/], ['employees', /^(?:employees?|workers?|jobs?|rabotnik\w*|sotrudnik\w*|isci\w*)$/], ['books', /^(?:books?|titles?|knig\w*|kitab\w*)$/], ['publishers', /^(?:publishers?|izdatel\w*|nesriyyat\w*)$/],
  ['tonnes', /^(?:tons?|tonnes?|tonn\w*|ton\w{0,3})$/], ['length', /^(?:met(?:er|re)s?|metr\w*|kilomet\w*|km|long|dlin\w*|uzunlu\w*)$/],
]

const tagsOf = new Map<string, readonly string[]>()

/** The things that a word names. */
export function thingsNamed(word: string): readonly string[] {
  const known = tagsOf.get(word)
  if (known) return known
  if (tagsOf.size > 20_000) tagsOf.clear()
  const tags = THINGS.flatMap(([thing, words]) => (words.test(word) ? [`thing ${thing}`] : []))
  tagsOf.set(word, tags)
  return tags
}

/** The things that a sentence names. */
export const thingsIn = ({ tokens }: Marked): ReadonlySet<string> => new Set(tokens.flatMap(({ kind, word }) => (kind === 'word' ? thingsNamed(word) : [])))
