'use client'

import type { DefaultCellComponentProps } from 'payload'
import { shownInstant } from '../parts/instant'

/** An instant in a list, as people in Vietnam read it. */
export const InstantCell = ({ cellData }: DefaultCellComponentProps) => <span>{shownInstant(cellData)}</span>
