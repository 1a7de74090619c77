import { useWords } from '#language/useWords.ts'
import { MostNamed } from '#views/MostNamed.tsx'

type Counted = readonly (readonly [id: string, count: number])[]

/** Who acted in the field: people and bodies that most of its events name. */
export function SectorActors({ sector, people, bodies }: { sector: string; people: Counted; bodies: Counted }) {
  const words = useWords('indicators')
  const choices = { sectors: [sector] }
  return (
    <>
      <MostNamed title={words.peopleOf} kind="people" entries={people} all={words.allPeople} choices={choices} />
      <MostNamed title={words.bodiesOf} kind="organisations" entries={bodies} all={words.allBodies} choices={choices} />
    </>
  )
}
