/** How a state is coloured: by what it asks of people, never by colour alone. */
const TONES: Readonly<Record<string, string>> = {
  draft: 'quiet',
  registered: 'quiet',
  submitted: 'waiting',
  requested: 'waiting',
  open: 'waiting',
  answered: 'good',
  recorded: 'waiting',
  returned: 'stopped',
  refused: 'stopped',
  dropped: 'stopped',
  cancelled: 'stopped',
  postponed: 'waiting',
  withdrawn: 'quiet',
  merged: 'quiet',
  endorsed: 'going',
  consolidated: 'going',
  coordinated: 'going',
  underWay: 'going',
  accepted: 'going',
  approved: 'good',
  done: 'good',
  closed: 'quiet',
}

/** The tone of a state; a quiet one for a word that is no state. */
export const toneOf = (state: string): string =>
  Object.hasOwn(TONES, state) ? (TONES[state] ?? 'quiet') : 'quiet'

/** The state of a document in words, with the tone of its kind. */
export const Badge = ({ state, name }: { state: string; name: string }) => (
  <span className={`badge badge--${toneOf(state)}`}>{name}</span>
)
