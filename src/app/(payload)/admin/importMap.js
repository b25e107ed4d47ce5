import { StepsField as StepsField_78a64078d9b475b3a497b14c1d73cf84 } from '@admin/workflow/StepsField'
import { LinesField as LinesField_da53c2d633e0cc63ee8c045a30eded71 } from '@admin/workflow/LinesField'
import { PeriodCell as PeriodCell_122f12ba3122ea5ff868c7bf4e2d621a } from '@admin/cells/PeriodCell'
import { PeriodField as PeriodField_0a9bad1081a6f3b2462675f9ee424367 } from '@admin/fields/PeriodField'
import { StateCell as StateCell_bee665fb10b3cb0b887daa91551ae6c3 } from '@admin/cells/StateCell'
import { DayCell as DayCell_08448a632e1e21237e5f2b5703414767 } from '@admin/cells/DayCell'
import { DayField as DayField_aaa6d31765afbaebf282110d8de87224 } from '@admin/fields/DayField'
import { HalfDaysCell as HalfDaysCell_30cc8ed535077ff45be532cd5b8371a8 } from '@admin/cells/HalfDaysCell'
import { HalfDaysField as HalfDaysField_18f5efe41ecc0ad906897ac48710e428 } from '@admin/fields/HalfDaysField'
import { InstantCell as InstantCell_799b99f79102c4b5253c76f3a80269c6 } from '@admin/cells/InstantCell'
import { InstantField as InstantField_7baffb366280898c83cbf7fb0e8764b4 } from '@admin/fields/InstantField'
import { ReadyViews as ReadyViews_480f456707ce106201447e580204bd51 } from '@admin/lists/ReadyViews'
import { LevelField as LevelField_e47dd4dd4f872c90c67ea3f1f1fda9a0 } from '@admin/fields/NamedField'
import { FlagCell as FlagCell_a4e4cab071b468507da249d07a9a1d71 } from '@admin/cells/FlagCell'
import { ActorField as ActorField_e47dd4dd4f872c90c67ea3f1f1fda9a0 } from '@admin/fields/NamedField'
import { DocumentField as DocumentField_ac666beb8647d03682ad6ab3d2bf8c6a } from '@admin/fields/DocumentField'
import { PlaceField as PlaceField_e47dd4dd4f872c90c67ea3f1f1fda9a0 } from '@admin/fields/NamedField'
import { MinutesField as MinutesField_d16a00c5f43626844f998bb6c1afdedb } from '@admin/fields/MinutesField'
import { FindingField as FindingField_a76568931dcdcb9430638eaa674a3936 } from '@admin/workflow/FindingField'
import { FindingStateCell as FindingStateCell_8824c34c26c99e6b58a0f9dc771c475f } from '@admin/cells/FindingStateCell'
import { FindingStateField as FindingStateField_f5b4424e91cbf5c0659c9d8ff647cddd } from '@admin/fields/FindingStateField'
import { ReportFindingsField as ReportFindingsField_eda4737b8af9a1c3fcdc1d349c00075f } from '@admin/workflow/ReportFindingsField'
import { StartReport as StartReport_5ae8dbf2d4e03a49db1057a35e0252d0 } from '@admin/lists/StartReport'
import { RecordTitle as RecordTitle_a1b76212d640324b5558ac43f1c36198 } from '@admin/fields/RecordTitle'
import { TopicUseField as TopicUseField_8d9d682e0990fa45b601b44e0bddaf8f } from '@admin/catalogue/TopicUseField'
import { YearsCell as YearsCell_645d41b916255efe48d4f95542a19744 } from '@admin/cells/YearsCell'
import { ImportLink as ImportLink_3388976e1dd65a2f7647f5908f4a4d80 } from '@admin/views/importUnits/ImportLink'
import { NoticeCell as NoticeCell_fd89eb487c8b10e25d83d05e00cc9385 } from '@admin/cells/NoticeCell'
import { NoticeField as NoticeField_e47dd4dd4f872c90c67ea3f1f1fda9a0 } from '@admin/fields/NamedField'
import { MarkRead as MarkRead_d0c543e96ab3c91a7c3cabc0cbef4ba7 } from '@admin/lists/MarkRead'
import { EventCell as EventCell_c8ef8bc12bfa62689a37aad24206454c } from '@admin/cells/EventCell'
import { EventField as EventField_e47dd4dd4f872c90c67ea3f1f1fda9a0 } from '@admin/fields/NamedField'
import { StateField as StateField_e47dd4dd4f872c90c67ea3f1f1fda9a0 } from '@admin/fields/NamedField'
import { Icon as Icon_bcac0b51c379e03546e485a2e67f0130 } from '@admin/brand/Icon'
import { Logo as Logo_f304715283f66964a0ff4ca2958aadb6 } from '@admin/brand/Logo'
import { ScreenLinks as ScreenLinks_e80ada91f0f6def0099b9e10f7f3aa83 } from '@admin/nav/ScreenLinks'
import { Mended as Mended_c966940e73e8419ddf89e69efb08687c } from '@admin/accessible/Mended'
import { Dashboard as Dashboard_e9b4918b5b0a4024253dfa5c021844e1 } from '@admin/dashboard/Dashboard'
import { Calendar as Calendar_7db48779a63260ca6f7e1bfca0d6f219 } from '@admin/calendar/Calendar'
import { MapView as MapView_000482e2605c53d59fef6b2b81470230 } from '@admin/map/MapView'
import { ImportUnits as ImportUnits_7d900b21f1a8762605d666612a2bfe18 } from '@admin/views/importUnits/ImportUnits'
import { CatalogueView as CatalogueView_0926bc20b996496fbef2585ec832b0bf } from '@admin/catalogue/CatalogueView'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@admin/workflow/StepsField#StepsField": StepsField_78a64078d9b475b3a497b14c1d73cf84,
  "@admin/workflow/LinesField#LinesField": LinesField_da53c2d633e0cc63ee8c045a30eded71,
  "@admin/cells/PeriodCell#PeriodCell": PeriodCell_122f12ba3122ea5ff868c7bf4e2d621a,
  "@admin/fields/PeriodField#PeriodField": PeriodField_0a9bad1081a6f3b2462675f9ee424367,
  "@admin/cells/StateCell#StateCell": StateCell_bee665fb10b3cb0b887daa91551ae6c3,
  "@admin/cells/DayCell#DayCell": DayCell_08448a632e1e21237e5f2b5703414767,
  "@admin/fields/DayField#DayField": DayField_aaa6d31765afbaebf282110d8de87224,
  "@admin/cells/HalfDaysCell#HalfDaysCell": HalfDaysCell_30cc8ed535077ff45be532cd5b8371a8,
  "@admin/fields/HalfDaysField#HalfDaysField": HalfDaysField_18f5efe41ecc0ad906897ac48710e428,
  "@admin/cells/InstantCell#InstantCell": InstantCell_799b99f79102c4b5253c76f3a80269c6,
  "@admin/fields/InstantField#InstantField": InstantField_7baffb366280898c83cbf7fb0e8764b4,
  "@admin/lists/ReadyViews#ReadyViews": ReadyViews_480f456707ce106201447e580204bd51,
  "@admin/fields/NamedField#LevelField": LevelField_e47dd4dd4f872c90c67ea3f1f1fda9a0,
  "@admin/cells/FlagCell#FlagCell": FlagCell_a4e4cab071b468507da249d07a9a1d71,
  "@admin/fields/NamedField#ActorField": ActorField_e47dd4dd4f872c90c67ea3f1f1fda9a0,
  "@admin/fields/DocumentField#DocumentField": DocumentField_ac666beb8647d03682ad6ab3d2bf8c6a,
  "@admin/fields/NamedField#PlaceField": PlaceField_e47dd4dd4f872c90c67ea3f1f1fda9a0,
  "@admin/fields/MinutesField#MinutesField": MinutesField_d16a00c5f43626844f998bb6c1afdedb,
  "@admin/workflow/FindingField#FindingField": FindingField_a76568931dcdcb9430638eaa674a3936,
  "@admin/cells/FindingStateCell#FindingStateCell": FindingStateCell_8824c34c26c99e6b58a0f9dc771c475f,
  "@admin/fields/FindingStateField#FindingStateField": FindingStateField_f5b4424e91cbf5c0659c9d8ff647cddd,
  "@admin/workflow/ReportFindingsField#ReportFindingsField": ReportFindingsField_eda4737b8af9a1c3fcdc1d349c00075f,
  "@admin/lists/StartReport#StartReport": StartReport_5ae8dbf2d4e03a49db1057a35e0252d0,
  "@admin/fields/RecordTitle#RecordTitle": RecordTitle_a1b76212d640324b5558ac43f1c36198,
  "@admin/catalogue/TopicUseField#TopicUseField": TopicUseField_8d9d682e0990fa45b601b44e0bddaf8f,
  "@admin/cells/YearsCell#YearsCell": YearsCell_645d41b916255efe48d4f95542a19744,
  "@admin/views/importUnits/ImportLink#ImportLink": ImportLink_3388976e1dd65a2f7647f5908f4a4d80,
  "@admin/cells/NoticeCell#NoticeCell": NoticeCell_fd89eb487c8b10e25d83d05e00cc9385,
  "@admin/fields/NamedField#NoticeField": NoticeField_e47dd4dd4f872c90c67ea3f1f1fda9a0,
  "@admin/lists/MarkRead#MarkRead": MarkRead_d0c543e96ab3c91a7c3cabc0cbef4ba7,
  "@admin/cells/EventCell#EventCell": EventCell_c8ef8bc12bfa62689a37aad24206454c,
  "@admin/fields/NamedField#EventField": EventField_e47dd4dd4f872c90c67ea3f1f1fda9a0,
  "@admin/fields/NamedField#StateField": StateField_e47dd4dd4f872c90c67ea3f1f1fda9a0,
  "@admin/brand/Icon#Icon": Icon_bcac0b51c379e03546e485a2e67f0130,
  "@admin/brand/Logo#Logo": Logo_f304715283f66964a0ff4ca2958aadb6,
  "@admin/nav/ScreenLinks#ScreenLinks": ScreenLinks_e80ada91f0f6def0099b9e10f7f3aa83,
  "@admin/accessible/Mended#Mended": Mended_c966940e73e8419ddf89e69efb08687c,
  "@admin/dashboard/Dashboard#Dashboard": Dashboard_e9b4918b5b0a4024253dfa5c021844e1,
  "@admin/calendar/Calendar#Calendar": Calendar_7db48779a63260ca6f7e1bfca0d6f219,
  "@admin/map/MapView#MapView": MapView_000482e2605c53d59fef6b2b81470230,
  "@admin/views/importUnits/ImportUnits#ImportUnits": ImportUnits_7d900b21f1a8762605d666612a2bfe18,
  "@admin/catalogue/CatalogueView#CatalogueView": CatalogueView_0926bc20b996496fbef2585ec832b0bf,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
