import { useRef, useState } from 'react'
import { data, type ShouldRevalidateFunctionArgs } from 'react-router'
import { noteReading } from '#clinic/audit/reading.ts'
import { changePoint } from '#clinic/examinations/change.ts'
import { clinicSettings } from '#clinic/settings/read.ts'
import { signedIn } from '../../access/staff-session.ts'
import { Severity } from '../../look/severity.tsx'
import { found, idOf } from '../form.ts'
import type { Route } from './+types/map.ts'
import { Cards } from './cards.tsx'
import { Drawn } from './drawn.tsx'
import { Figures, type Lit } from './figures.tsx'
import { FindMuscle } from './find-muscle.tsx'
import { useMapKeys } from './keys.ts'
import { mapData } from './map-data.ts'
import { mapKeys } from './map-keys.ts'
import { Plan } from './plan.tsx'
import { readChange } from './read-change.ts'
import { refusedWords } from './refused-words.ts'
import { ToKnowFirst } from './to-know-first.tsx'

export const handle = { keys: mapKeys }

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `Map and plan · ${loaderData?.name ?? 'Visit'} · Needlepoint` },
]

/** The most muscles that an address can add. */
const addedMost = 20

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await signedIn({ request, context })
  const visitId = idOf(params.visitId)
  const added = new URL(request.url).searchParams.getAll('add').slice(0, addedMost)
  return staff.run(async (clinic) => {
    const map = found(await mapData(clinic, staff, visitId, added))
    await noteReading(clinic, staff.actor, { action: 'examination.read', visitId })
    return map
  })
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const { actor, run } = await signedIn({ request, context })
  const visitId = idOf(params.visitId)
  const { site, change } = found(readChange(await request.formData()))
  return run(async (clinic) => {
    const result = await changePoint(clinic, actor, visitId, site, change)
    if (result.kind === 'unknown-visit') throw data(null, { status: 404 })
    const { time_zone: zone } = await clinicSettings(clinic)
    const refused = refusedWords(result, change, zone) ?? null
    const status = refused === null ? 200 : result.kind === 'conflict' ? 409 : 422
    return data({ refused }, { status })
  })
}

/** A press that was refused shows what stands now. */
export const shouldRevalidate = ({
  formMethod,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs): boolean => formMethod === 'POST' || defaultShouldRevalidate

/** Where it hurts, which muscles to examine for it, what was found at their points, and where the needle shall go. */
export default function PainMap({ loaderData: map }: Route.ComponentProps) {
  const [lit, setLit] = useState<Lit | null>(null)
  const [opened, setOpened] = useState<Lit | null>(null)
  const [layer, setLayer] = useState(0)
  const screen = useRef<HTMLDivElement>(null)
  useMapKeys(screen, () => setLayer((now) => now + 1))
  return (
    <div className="map" ref={screen}>
      <header className="map-head">
        <p className="crumb">
          <a href={`/workbench/visits/${map.visitId}`}>{map.name}</a> · {map.area}
        </p>
        <h1>Map and plan</h1>
        {map.treated && (
          <Severity level="note" word="Recorded">
            The procedure is recorded: the examination stays as it was.
          </Severity>
        )}
      </header>
      <ToKnowFirst map={map} />
      <section className="map-where" aria-labelledby="where-title">
        <h2 id="where-title">Where it hurts</h2>
        <Figures map={map} lit={lit ?? opened} opened={opened} layer={layer} onLayer={setLayer} />
        <Drawn map={map} />
      </section>
      <section className="map-muscles" aria-labelledby="muscles-title">
        <h2 id="muscles-title">Muscles to examine</h2>
        <Cards map={map} onLit={setLit} onOpened={setOpened} />
        <FindMuscle map={map} />
      </section>
      <Plan map={map} />
    </div>
  )
}
