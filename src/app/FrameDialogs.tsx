import { KeysDialog } from './KeysDialog.tsx'
import { SearchDialog } from './SearchDialog.tsx'
import type { Shortcut } from './shortcuts.ts'

/** What the keys open over the page. Fetched when asked for. */
export function FrameDialogs({ shown, onClose, onKeys }: { shown: Shortcut; onClose: () => void; onKeys: () => void }) {
  return shown === 'search' ? <SearchDialog onClose={onClose} onKeys={onKeys} /> : <KeysDialog onClose={onClose} />
}
