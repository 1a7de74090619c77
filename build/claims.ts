/** `npm run --silent claims -- FILE [--date 2021-11-25] [--lang en] [--source ID-OR-ADDRESS] [--data DIR] [--pair ID] [--json]`: judges every claim of a text. "-" reads standard input. */
import { claimsReport } from './claimsReport.ts'
import { Refusal } from './Refusal.ts'

try {
  const { report, notes } = await claimsReport(process.argv.slice(2))
  for (const note of notes) console.error(note)
  console.log(report)
} catch (fault) {
  if (!(fault instanceof Refusal)) throw fault
  console.error(fault.message)
  process.exitCode = 2
}
