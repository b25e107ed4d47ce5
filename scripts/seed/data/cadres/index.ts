import type { CadreSeed } from '../../types'
import { anGiang2021 } from './anGiang'
import { caMau2022 } from './caMau'
import { hungYen2022 } from './hungYen'
import { central, tayGiang2023 } from './others'
import { thaiNguyen2021, thaiNguyen2025 } from './thaiNguyen'

export { hosts } from './others'

/** Everyone of every office. All names are invented. */
export const cadres: readonly CadreSeed[] = [
  ...central,
  ...thaiNguyen2021,
  ...anGiang2021,
  ...caMau2022,
  ...hungYen2022,
  ...tayGiang2023,
  ...thaiNguyen2025,
]
