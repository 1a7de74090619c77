import { EvidenceScope } from '#evidence/EvidenceScope.tsx'
import { observationsQuery } from '#facts/queries.ts'
import { useCore } from '#facts/useCore.ts'
import { useFacts } from '#facts/useFacts.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { UnseenTitle } from '#ui/UnseenTitle.tsx'
import { useChoices } from '#url/useChoices.ts'
import { overviewViewModel } from './overviewViewModel.ts'
import { Picture } from './Picture.tsx'

/** The relationship in one picture, for other sites. */
export function PictureEmbed() {
  const core = useCore()
  const format = useFormat()
  const words = useWords('overview')
  const { chosen } = useChoices()
  const trade = useFacts(observationsQuery(core.dyad.id, 'trade'))
  const model = overviewViewModel(core, trade, chosen, format)
  return (
    <EvidenceScope rows={model.evidence.rows} computed={model.evidence.computed} sources={trade.sources} among={trade.rows}>
      <UnseenTitle title={words.pictureTitle} description={words.description(core.dyad.name, core.counts.events, core.counts.agreements)} />
      <Picture model={model} />
    </EvidenceScope>
  )
}
