import { isRecord } from '@/access/guards'
import { TestOffice } from '@test/helpers/office'
import type { WalkOffice, Who } from '@test/property/walk/model'
import type { World } from '@test/property/walk/world'

type Site = Pick<TestOffice, 'id' | 'code' | 'form' | 'units' | 'topics' | 'people' | 'departments'>

/** The world as it is handed to a worker: which offices and people the file holds. */
interface WorldFacts {
  offices: [string, WalkOffice][]
  people: [string, Who][]
  sites: {
    id: string
    code: string
    form: string
    units: [string, string][]
    topics: [string, string][]
  }[]
}

/** One office of the world: where few people work on one quarter, they soon come to its decision and reports. */
export const worldOf = (world: World, office: string): World => ({
  ...world,
  offices: new Map([...world.offices].filter(([id]) => id === office)),
  people: new Map([...world.people].filter(([, who]) => who.office === office)),
})

/** What a worker needs to find its way in the file, as JSON. */
export function worldText({ offices, people, sites }: World): string {
  const facts: WorldFacts = {
    offices: [...offices],
    people: [...people],
    sites: [...sites.values()].map(({ id, code, form, units, topics }) => ({
      id,
      code,
      form,
      units: [...units],
      topics: [...topics],
    })),
  }
  return JSON.stringify(facts)
}

const isFacts = (value: unknown): value is WorldFacts =>
  isRecord(value) && Array.isArray(value.offices) && Array.isArray(value.people) && Array.isArray(value.sites)

/** The world that is in the file already, from {@link worldText}. */
export function recallWorld(text: string): World {
  const facts: unknown = JSON.parse(text)
  if (!isFacts(facts)) throw new TypeError('This is not a world')
  return {
    offices: new Map(facts.offices),
    people: new Map(facts.people),
    users: new Map(),
    sites: new Map(facts.sites.map((site) => [site.id, recallSite(site)])),
  }
}

/** An office is otherwise only made together with its rows. */
function recallSite({ units, topics, ...facts }: WorldFacts['sites'][number]): TestOffice {
  const site: Site = {
    ...facts,
    units: new Map(units),
    topics: new Map(topics),
    people: new Map(),
    departments: new Map(),
  }
  const office: unknown = Object.setPrototypeOf(site, TestOffice.prototype)
  if (!(office instanceof TestOffice)) throw new TypeError('This is not an office')
  return office
}
