import { fold } from './fold.ts'

/**
 * What the three languages call one rank, or what a ministry is in charge of: in full, in short and as newspapers do.
 * Ranks that hold the name of another come before it. Forms are those in which posts stand in the records.
 */
const CALLED: readonly (readonly string[])[] = [
  ['deputy prime minister', 'vice-premier', 'DPM', 'baş nazirin müavini', 'baş nazirinin müavini', 'baş nazirinin birinci müavini', 'vitse-premyer', 'заместитель председателя правительства', 'заместитель премьер-министра', 'вице-премьер', 'зампред правительства'],
  ['prime minister', 'premier', 'PM', 'head of government', 'baş nazir', 'премьер-министр', 'председатель правительства', 'глава правительства'],
  ['vice-president', 'vitse-prezident', 'вице-президент'],
  ['president', 'prezident', 'президент'],
  ['deputy minister', 'deputy foreign minister', 'nazirinin müavini', 'заместитель министра', 'замглавы'],
  ['chairman of the state duma', 'chairman of the milli majlis', 'chair of the milli majlis', 'chair of the federation council', 'dövlət dumasının sədri', 'milli məclisin sədri', 'federasiya şurasının sədri', 'председатель государственной думы', 'председатель милли меджлиса', 'председатель совета федерации', 'speaker of parliament', 'spiker', 'спикер парламента', 'госдумы', 'совфеда'],
  ['minister', 'nazir', 'министр', 'head of the ministry', 'глава министерства'],
  ['chargé d’affaires', 'müvəqqəti işlər vəkili', 'временный поверенный в делах'],
  ['ambassador', 'envoy', 'səfir', 'посол', 'посольство', 'embassy', 'səfirlik'],
  ['special representative', 'envoy', 'xüsusi nümayəndə', 'специальный представитель'],
  ['consul general', 'baş konsul', 'генеральный консул'],
  ['spokesman', 'spokesperson', 'press secretary', 'mətbuat katibi', 'rəsmi nümayəndə', 'пресс-секретарь', 'официальный представитель', 'пресс-служба'],
  ['prosecutor general', 'attorney general', 'baş prokuror', 'генеральный прокурор'],
  ['secretary of the security council', 'təhlükəsizlik şurasının katibi', 'секретарь совета безопасности'],
  ['rector', 'rektor', 'ректор'],
  ['governor', 'qubernator', 'губернатор', 'глава региона'],
  ['mayor', 'mer', 'мэр'],
  ['co-chair', 'həmsədr', 'сопредседатель'],
  ['member of the milli majlis', 'deputat', 'депутат', 'MP'],
  ['aide', 'assistant', 'adviser', 'köməkçi', 'müşavir', 'помощник', 'советник'],
  ['chief executive', 'director general', 'executive director', 'CEO', 'baş direktor', 'icraçı direktor', 'генеральный директор', 'исполнительный директор', 'глава', 'head', 'rəhbər'],
  ['chairman', 'chair of', 'sədr', 'председатель', 'head', 'глава', 'rəhbər'],
  ['head', 'chief', 'leader', 'rəhbər', 'başçı', 'lider', 'глава', 'руководитель', 'лидер', 'начальник'],
  ['foreign', 'MFA', 'xarici işlər', 'XİN', 'иностранных дел', 'МИД'],
  ['defence', 'defense', 'müdafiə', 'обороны'],
  ['culture', 'mədəniyyət', 'культуры'],
  ['economic', 'economy', 'iqtisadi', 'экономики', 'экономического', 'минэкономразвития'],
  ['industry and trade', 'sənaye və ticarət', 'промышленности и торговли', 'минпромторг'],
  ['education', 'təhsil', 'образования'],
  ['health', 'səhiyyə', 'здравоохранения', 'минздрав'],
  ['emergenc', 'fövqəladə hallar', 'FHN', 'чрезвычайным ситуациям', 'МЧС'],
  ['energy', 'energetika', 'энергетики', 'минэнерго'],
  ['transport', 'nəqliyyat', 'транспорта', 'минтранс'],
  ['communications', 'rabitə', 'связи'],
  ['digital', 'rəqəmsal', 'цифрового'],
  ['customs', 'gömrük', 'таможенной', 'таможни', 'ФТС'],
  ['sports', 'idman', 'спорта'],
  ['diaspora', 'diaspor', 'диаспорой', 'диаспоры'],
  ['tourism', 'turizm', 'туризму', 'туризма'],
]

const ranks = CALLED.map(names => names.map(name => ({ name, folded: fold(name) })))

/** What a post is called otherwise and in the other languages: of "Заместитель Председателя Правительства", "вице-премьер" as well. */
export function otherNamesOfPost(post: string): string {
  let left = fold(post)
  const names = ranks.flatMap(rank => {
    const met = rank.filter(({ folded }) => startsWord(left, folded))
    // A deputy's post holds the name of the post that is deputised for, and is another.
    for (const { folded } of met) left = left.replace(folded, '')
    return met.length > 0 ? rank.map(({ name }) => name) : []
  })
  return names.join(' ')
}

const ENVOYS = ['ambassador', 'charge', 'sefir', 'muveqqeti isler vekili', 'posol', 'vremennyy poverennyy']

/** Whether a post is held in the other country: its holder is known by its capital as well. */
export function isEnvoy(post: string): boolean {
  const folded = fold(post)
  return ENVOYS.some(envoy => folded.includes(envoy))
}

const startsWord = (text: string, words: string) => text === words || text.startsWith(words) || text.includes(` ${words}`)
