'use client'

import type { DefaultCellComponentProps } from 'payload'
import { shownDay } from '../fields/dayText'

/** A day in a list, as dd/mm/yyyy. */
export const DayCell = ({ cellData }: DefaultCellComponentProps) => <span>{shownDay(cellData)}</span>
