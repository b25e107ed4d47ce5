import { Button } from '../shell/Button'
import { DayField } from '../shell/DayField'
import { useWords } from '../shell/language'
import { Collisions } from './Collisions'
import { c } from './css'
import { SelectField, TextField } from './fields'
import { Picker } from './Picker'
import { halvesOf, isOneDay, NEW_STOP, type StopForm, type TripForm } from './tripForm'
import { useChoices } from './useChoices'
import { formWords } from './formWords'

interface TripFieldsProps {
  form: TripForm
  set: (change: Partial<TripForm>) => void
  missing: readonly string[]
  /** The days that a stop may have. */
  span?: { from: string; to: string }
  /** The trip that is written anew: it does not collide with itself. */
  trip?: string
  /** True where somebody sends others and need not be among them. */
  sends?: boolean
}

type ChangeStop = (more: Partial<StopForm>) => void

/** Whether a stop takes all of its first and last day: of a single day one choice, else one at each end. */
function StopHalves({ stop, change }: { stop: StopForm; change: ChangeStop }) {
  const w = useWords(formWords)
  const { fromHalf = '', toHalf = '' } = halvesOf(stop)
  if (!stop.from) return null
  if (isOneDay(stop))
    return (
      <SelectField
        label={w.halfDay}
        onChange={(half) =>
          change({ fromHalf: half === 'pm' ? half : '', toHalf: half === 'am' ? half : '' })
        }
        options={[
          ['', w.wholeDay],
          ['am', w.am],
          ['pm', w.pm],
        ]}
        value={fromHalf || toHalf}
      />
    )
  return (
    <div className={c('pair')}>
      <SelectField
        label={w.begins}
        onChange={(half) => change({ fromHalf: half })}
        options={[
          ['', w.fromMorning],
          ['pm', w.fromNoon],
        ]}
        value={fromHalf}
      />
      <SelectField
        label={w.ends}
        onChange={(half) => change({ toHalf: half })}
        options={[
          ['', w.tillEvening],
          ['am', w.tillNoon],
        ]}
        value={toHalf}
      />
    </div>
  )
}

function StopFields({
  stop,
  index,
  only,
  change,
  remove,
  missing,
  span,
}: {
  stop: StopForm
  index: number
  only: boolean
  change: ChangeStop
  remove: () => void
  missing: readonly string[]
  span?: { from: string; to: string }
}) {
  const w = useWords(formWords)
  const { findUnits } = useChoices(stop.from || undefined)
  return (
    <fieldset className={c('group')}>
      <legend>{w.stop(index + 1)}</legend>
      <div className={c('pair')}>
        <DayField
          label={w.from}
          max={span?.to}
          min={span?.from}
          onChange={(from) => change({ from, to: !stop.to || stop.to < from ? from : stop.to })}
          value={stop.from}
          wrong={missing.includes('from') && !stop.from}
        />
        <DayField
          label={w.to}
          max={span?.to}
          min={stop.from || span?.from}
          onChange={(to) => change({ to })}
          value={stop.to}
        />
      </div>
      <StopHalves change={change} stop={stop} />
      <Picker
        chosen={stop.unit}
        find={findUnits}
        label={w.unit}
        onChange={(unit) => change({ unit })}
        single
        wrong={missing.includes('unit') && stop.unit.length === 0}
      />
      {!only && (
        <Button kind="quiet" onClick={remove}>
          {w.removeStop}
        </Button>
      )}
    </fieldset>
  )
}

/** What is written of a trip (rows AG-03 to AG-06), in the order in which a person thinks of it: when, where, what for. */
export function TripFields({ form, set, missing, span, trip, sends }: TripFieldsProps) {
  const w = useWords(formWords)
  const { forms, findTopics, findPeople } = useChoices(form.stops[0]?.from || undefined)
  const setStop = (index: number, more: Partial<StopForm>): void =>
    set({ stops: form.stops.map((stop, place) => (place === index ? { ...stop, ...more } : stop)) })
  return (
    <>
      {form.stops.map((stop, index) => (
        <StopFields
          change={(more) => setStop(index, more)}
          index={index}
          key={index}
          missing={missing}
          only={form.stops.length === 1}
          remove={() => set({ stops: form.stops.filter((_, place) => place !== index) })}
          span={span}
          stop={stop}
        />
      ))}
      <Button
        onClick={() => set({ stops: [...form.stops, { ...NEW_STOP, from: form.stops.at(-1)?.to ?? '' }] })}
      >
        {w.addStop}
      </Button>
      <Picker
        chosen={form.topics}
        find={findTopics}
        label={w.topics}
        onChange={(topics) => set({ topics })}
        wrong={missing.includes('topics')}
      />
      <Collisions form={form} sends={sends} trip={trip} />
      <SelectField
        label={w.formOfTrip}
        onChange={(chosen) => set({ form: chosen })}
        options={[['', '–'], ...forms.map(({ id, label }): [string, string] => [id, label])]}
        value={form.form}
        wrong={missing.includes('formOfTrip')}
      />
      <TextField
        label={w.content}
        long
        onChange={(content) => set({ content })}
        value={form.content}
        wrong={missing.includes('content')}
      />
      <TextField
        label={w.expected}
        long
        onChange={(expectedLearning) => set({ expectedLearning })}
        value={form.expectedLearning}
        wrong={missing.includes('expected')}
      />
      <TextField
        label={w.theme}
        onChange={(title) => set({ title })}
        value={form.title}
        hint={w.themeLeft(form.topics[0]?.label)}
      />
      <Picker
        chosen={form.people}
        find={findPeople}
        label={w.people}
        onChange={(people) => set({ people })}
      />
    </>
  )
}
