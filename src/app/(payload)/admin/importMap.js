import { DayCell as DayCell_08448a632e1e21237e5f2b5703414767 } from '@admin/cells/DayCell'
import { DayField as DayField_aaa6d31765afbaebf282110d8de87224 } from '@admin/fields/DayField'
import { ImportLink as ImportLink_3388976e1dd65a2f7647f5908f4a4d80 } from '@admin/views/importUnits/ImportLink'
import { Icon as Icon_bcac0b51c379e03546e485a2e67f0130 } from '@admin/brand/Icon'
import { Logo as Logo_f304715283f66964a0ff4ca2958aadb6 } from '@admin/brand/Logo'
import { Dashboard as Dashboard_e9b4918b5b0a4024253dfa5c021844e1 } from '@admin/dashboard/Dashboard'
import { ImportUnits as ImportUnits_7d900b21f1a8762605d666612a2bfe18 } from '@admin/views/importUnits/ImportUnits'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@admin/cells/DayCell#DayCell": DayCell_08448a632e1e21237e5f2b5703414767,
  "@admin/fields/DayField#DayField": DayField_aaa6d31765afbaebf282110d8de87224,
  "@admin/views/importUnits/ImportLink#ImportLink": ImportLink_3388976e1dd65a2f7647f5908f4a4d80,
  "@admin/brand/Icon#Icon": Icon_bcac0b51c379e03546e485a2e67f0130,
  "@admin/brand/Logo#Logo": Logo_f304715283f66964a0ff4ca2958aadb6,
  "@admin/dashboard/Dashboard#Dashboard": Dashboard_e9b4918b5b0a4024253dfa5c021844e1,
  "@admin/views/importUnits/ImportUnits#ImportUnits": ImportUnits_7d900b21f1a8762605d666612a2bfe18,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
