/** `npm run release`: writes down what the data of each pair's version hold, for later releases to be compared with. `--data DIR`. Refuses where the version was given out with other data. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { checkDyad } from '#facts/checkDyad.ts'
import { messageOf } from '#facts/problem.ts'
import { dyadIdsIn, readDyad } from '#facts/readDyad.ts'
import { releaseText } from '#facts/releaseText.ts'

const { values: options } = parseArgs({ options: { data: { type: 'string', default: 'data' } } })

for (const id of await dyadIdsIn(options.data)) {
  const authored = await readDyad(options.data, id)
  const errors = checkDyad(authored).filter(({ severity }) => severity === 'error')
  if (errors.length > 0) {
    console.error(errors.map(messageOf).join('\n'))
    process.exit(1)
  }
  const folder = join(options.data, id, 'releases')
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, `${authored.dyad.version}.json`), releaseText(authored))
  console.log(`${id}: release ${authored.dyad.version} written down`)
}
