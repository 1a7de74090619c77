import type { AgreementLevel, EventKind } from '#schema/vocabulary.ts'

/** What kinds of events are called in any of the three languages by those who look for one: "саммит", "переговоры", "zirvə görüşü". */
export const EVENTS_CALLED: Readonly<Record<EventKind, string>> = {
  summit: 'summit talks sammit zirvə görüşü danışıqlar саммит встреча переговоры',
  visit: 'visit trip talks səfər ziyarət danışıqlar визит поездка переговоры',
  meeting: 'meeting talks session görüş iclas danışıqlar встреча переговоры заседание',
  commission: 'commission session meeting komissiya iclas комиссия заседание',
  forum: 'forum conference konfrans форум конференция',
  exhibition: 'exhibition fair expo sərgi yarmarka выставка ярмарка',
  cultural: 'culture festival concert mədəniyyət tədbiri konsert культурное мероприятие фестиваль концерт',
  accord: 'accord agreement deal signing saziş razılaşma imzalanma соглашение подписание',
  dispute: 'dispute row protest mübahisə etiraz спор конфликт скандал протест',
  incident: 'incident insident hadisə инцидент происшествие',
  conflict: 'conflict war fighting münaqişə müharibə döyüş конфликт война бои',
  milestone: '',
  opening: 'opening inauguration launch açılış открытие запуск',
}

const DEAL = 'agreement accord deal document saziş razılaşma sənəd соглашение документ'

/** The same of documents: few who look for one know whether it was a treaty or an agreement. */
export const AGREEMENTS_CALLED: Readonly<Record<AgreementLevel, string>> = {
  treaty: `${DEAL} treaty pact müqavilə договор`,
  intergovernmental: `${DEAL} intergovernmental hökumətlərarası межправительственное`,
  interagency: DEAL,
  intercompany: `${DEAL} contract müqavilə kontrakt контракт договор`,
  regional: DEAL,
  declaration: 'declaration statement bəyannamə bəyanat декларация заявление document sənəd документ',
  roadmap: 'roadmap yol xəritəsi дорожная карта план plan',
  protocol: `${DEAL} protocol protokol протокол`,
  memorandum: `${DEAL} memorandum MoU anlaşma меморандум`,
  trilateral: `${DEAL} trilateral üçtərəfli трёхсторонний statement declaration bəyanat заявление декларация`,
}
