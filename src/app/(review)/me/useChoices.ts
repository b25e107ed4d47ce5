import { useMemo } from 'react'
import { isOneOf } from '@/access/guards'
import { fold } from '@/domain/text'
import { TYPE_WORDS, UNIT_TYPES } from '@/domain/units'
import { client } from '../shell/apollo'
import { useLanguage } from '../shell/language'
import {
  type ColleagueFragment,
  FindPeopleDocument,
  FindTopicsDocument,
  FindUnitsDocument,
  StockDocument,
  type TopicFragment,
  type UnitFragment,
} from './Choices.generated'
import type { Choice } from './choice'
import { useMine } from './useMine'

const typeWord = (type: string): string | undefined =>
  isOneOf(UNIT_TYPES, type) && type !== 'khac' ? TYPE_WORDS[type][0] : undefined

const unitChoice = ({ id, name, type, parentName }: UnitFragment): Choice => ({
  id,
  label: [typeWord(type), name].filter(Boolean).join(' '),
  detail: parentName ?? undefined,
})

const colleagueChoice = ({ id, name, departmentName }: ColleagueFragment): Choice => ({
  id,
  label: name,
  detail: departmentName ?? undefined,
})

/** Answers of the server; where it does not answer, what the device has, by the same folding of accents. */
async function orKept(asked: Promise<Choice[]>, kept: readonly Choice[], text: string): Promise<Choice[]> {
  try {
    return await asked
  } catch {
    const words = fold(text).split(' ')
    return kept.filter(({ label }) => words.every((word) => fold(label).includes(word))).slice(0, 12)
  }
}

/** What may be chosen on a day: the server knows it by date, the device has the last lists for when there is no network. */
export function useChoices(on: string | undefined) {
  const { language } = useLanguage()
  const { data } = useMine(StockDocument, {})
  return useMemo(() => {
    const topicChoice = ({ id, code, nameVi, nameEn }: TopicFragment): Choice => ({
      id,
      label: (language === 'en' && nameEn) || nameVi,
      detail: code,
    })
    const facts = { fetchPolicy: 'network-only' } as const
    return {
      forms: (data?.TripForms?.docs ?? []).map(({ id, nameVi, nameEn }): Choice => ({
        id,
        label: (language === 'en' && nameEn) || nameVi,
      })),
      findUnits: (text: string) =>
        orKept(
          client
            .query({ query: FindUnitsDocument, variables: { text, on }, ...facts })
            .then(({ data: found }) => (found?.findUnits ?? []).map(unitChoice)),
          (data?.findUnits ?? []).map(unitChoice),
          text,
        ),
      findTopics: (text: string) =>
        orKept(
          client
            .query({ query: FindTopicsDocument, variables: { text, on }, ...facts })
            .then(({ data: found }) => (found?.findTopics ?? []).map(topicChoice)),
          (data?.findTopics ?? []).map(topicChoice),
          text,
        ),
      findPeople: (text: string) =>
        orKept(
          client
            .query({ query: FindPeopleDocument, variables: { text, on }, ...facts })
            .then(({ data: found }) => (found?.findPeople ?? []).map(colleagueChoice)),
          (data?.findPeople ?? []).map(colleagueChoice),
          text,
        ),
    }
  }, [data, language, on])
}
