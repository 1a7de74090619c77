import type {
  AgreementLevel, AgreementStatus, Coverage, EventKind, MissingKind, ObservationStatus, OrganisationKind, SourceKind, Tone, Valuation, VisaKind, Vote,
} from '#schema/vocabulary.ts'

/** A kind by itself and as the heading of a list. */
export interface KindName {
  readonly one: string
  readonly many: string
}

export interface VocabularyWords {
  readonly eventKinds: Readonly<Record<EventKind, KindName>>
  readonly tones: Readonly<Record<Tone, string>>
  readonly levels: Readonly<Record<AgreementLevel, string>>
  readonly statuses: Readonly<Record<AgreementStatus, string>>
  readonly organisationKinds: Readonly<Record<OrganisationKind, string>>
  readonly sourceKinds: Readonly<Record<SourceKind, string>>
  readonly coverages: Readonly<Record<Coverage, string>>
  readonly valuations: Readonly<Record<Valuation, string>>
  readonly observationStatuses: Readonly<Record<ObservationStatus, string>>
  /** Why a place is empty. */
  readonly missing: Readonly<Record<MissingKind, string>>
  readonly votes: Readonly<Record<Vote, string>>
  readonly visaKinds: Readonly<Record<VisaKind, string>>
  readonly flows: {
    /** From the first to the second; names stay in their plain form, since they would take case endings in a sentence. */
    readonly forth: (first: string, second: string) => string
    readonly back: (first: string, second: string) => string
    readonly turnover: string
    readonly balance: string
  }
}

export const words: VocabularyWords = {
  eventKinds: {
    summit: { one: 'summit', many: 'Summits' },
    visit: { one: 'visit', many: 'Visits' },
    meeting: { one: 'meeting', many: 'Meetings' },
    commission: { one: 'commission session', many: 'Commission sessions' },
    forum: { one: 'forum', many: 'Forums' },
    exhibition: { one: 'exhibition', many: 'Exhibitions' },
    cultural: { one: 'cultural event', many: 'Cultural events' },
    accord: { one: 'accord', many: 'Accords' },
    dispute: { one: 'dispute', many: 'Disputes' },
    incident: { one: 'incident', many: 'Incidents' },
    conflict: { one: 'armed conflict', many: 'Armed conflicts' },
    milestone: { one: 'milestone', many: 'Milestones' },
    opening: { one: 'opening', many: 'Openings' },
  },
  tones: { cooperative: 'cooperative', neutral: 'neutral', strained: 'strained' },
  levels: {
    treaty: 'treaty between states',
    intergovernmental: 'between governments',
    interagency: 'between agencies',
    intercompany: 'between companies',
    regional: 'between regions',
    declaration: 'declaration',
    roadmap: 'road map',
    protocol: 'protocol',
    memorandum: 'memorandum',
    trilateral: 'trilateral',
  },
  statuses: { signed: 'signed', 'in-force': 'in force', ended: 'ended', superseded: 'replaced by another', negotiating: 'under negotiation', unknown: 'status not known' },
  organisationKinds: {
    ministry: 'ministry', government: 'government', committee: 'committee', commission: 'commission', parliament: 'parliament', presidency: 'presidency', agency: 'agency',
    court: 'court', customs: 'customs service', 'statistics-office': 'statistics office', 'central-bank': 'central bank', database: 'database',
    'regional-government': 'regional government', company: 'company', university: 'university', academy: 'academy', cultural: 'cultural institution',
    diaspora: 'diaspora organisation', media: 'media', religious: 'religious body', party: 'political party', international: 'international organisation',
    'armed-forces': 'armed forces', embassy: 'embassy', chamber: 'chamber of commerce', other: 'other body',
  },
  sourceKinds: {
    news: 'Press', 'statistics-office': 'Statistics offices', customs: 'Customs services', database: 'Databases', government: 'Governments and officials',
    'treaty-text': 'Texts of treaties', reference: 'Reference works',
  },
  coverages: { goods: 'goods', services: 'services', both: 'goods and services' },
  valuations: { cif: 'with freight and insurance (CIF)', fob: 'without freight and insurance (FOB)' },
  observationStatuses: { provisional: 'provisional', revised: 'revised', final: 'final', forecast: 'forecast' },
  missing: { 'does-not-exist': 'does not exist', 'no-data': 'no data', 'below-half-unit': 'below half a unit', estimate: 'estimate' },
  votes: { yes: 'yes', no: 'no', abstain: 'abstained', absent: 'absent', 'not-member': 'not a member' },
  visaKinds: {
    'visa-free': 'no visa needed', 'visa-on-arrival': 'visa on arrival', 'e-visa': 'electronic visa', eta: 'electronic travel authorisation',
    'visa-required': 'visa required', 'no-admission': 'no admission',
  },
  flows: { forth: (first, second) => `${first} → ${second}`, back: (first, second) => `${second} → ${first}`, turnover: 'turnover', balance: 'balance' },
}
