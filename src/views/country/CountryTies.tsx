import { isWithin } from '#domain/periods.ts'
import { formalTiesQuery, visaRulesQuery } from '#facts/queries.ts'
import { useCore } from '#facts/useCore.ts'
import { useFacts } from '#facts/useFacts.ts'
import { useChoices } from '#url/useChoices.ts'
import { usePlace } from '#url/usePlace.ts'
import { AirRoutes } from './AirRoutes.tsx'
import { FormalTies } from './FormalTies.tsx'
import { VisaRules } from './VisaRules.tsx'

/** What binds the country to the other beside trade: visa rules as snapshots saw them, formal ties by year, air routes of a past snapshot. */
export function CountryTies({ country }: { country: string }) {
  const { dyad } = usePlace()
  const { counts } = useCore()
  const { years } = useChoices().chosen
  const visas = useFacts(visaRulesQuery(dyad))
  const ties = useFacts(formalTiesQuery(dyad))
  const inYears = (period: string) => years === null || isWithin(period, years)
  return (
    <>
      <VisaRules rules={visas.filter(({ passport, date }) => passport === country && inYears(date))} />
      <FormalTies ties={ties.filter(({ year }) => inYears(String(year)))} />
      {counts.airRoutes > 0 && <AirRoutes />}
    </>
  )
}
