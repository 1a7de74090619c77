/** `npm run --silent claims -- FILE [--date 2021-11-25] [--lang en] [--source ID-OR-ADDRESS] [--data DIR] [--pair ID] [--json]`: judges every claim of a text. "-" reads standard input. */
import { claimsReport } from './claimsReport.ts'
import { Refusal } from './Refusal.ts'

// Whoever reads only the first lines has what they came for.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code !== 'EPIPE') throw fault
})

try {
  const { report, notes } = await claimsReport(process.argv.slice(2))
  for (const note of notes) console.error(note)
  console.log(report)
} catch (fault) {
  if (!(fault instanceof Refusal)) throw fault
  console.error(fault.message)
  process.exitCode = 2
}
