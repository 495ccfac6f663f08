import { signedIn } from '../../access/staff-session.ts'
import { Notice } from '../../look/severity.tsx'
import { found } from '../form.ts'
import { PrintButton } from '../print.tsx'
import type { Route } from './+types/muscle.ts'
import { Dangers, Points } from './dangers.tsx'
import { type MuscleData, muscleData } from './muscle-data.ts'
import { ReferralFigures } from './referral-figures.tsx'
import { Support } from './support.tsx'
import { palpationWords } from './words.ts'

export const handle = { width: 'narrow' }

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.name ?? 'Muscle'} · Muscles · Needlepoint` },
]

export async function loader({ request, context, params }: Route.LoaderArgs) {
  await signedIn({ request, context })
  return found(muscleData(params.muscleId))
}

/** One muscle: what is dangerous first, then how and where, what else it may be, and how well each fact is known. */
export default function MuscleScreen({ loaderData: muscle }: Route.ComponentProps) {
  const others = [muscle.latin, ...muscle.alsoKnownAs, muscle.nameEs]
  return (
    <article className="muscle paper">
      <div className="paper-tools">
        <span>
          <a href="/workbench/muscles">Muscles</a> · {muscle.group}
        </span>
        <PrintButton />
      </div>
      <h1>{muscle.name}</h1>
      <p className="muscle-names">{others.join(' · ')}</p>
      <Notice level="hold" title="Draft: no clinician has signed this entry">
        <p>For orientation and teaching. It never guides a needle by itself.</p>
      </Notice>
      <MimicsAndSymptoms muscle={muscle} />
      <section aria-labelledby="dangers">
        <h2 id="dangers">Before a needle</h2>
        <Dangers muscle={muscle} />
        <dl className="rule-parts">
          <Fact name="Position">{muscle.injection.position}</Fact>
          <Fact name="Palpation">{palpationWords[muscle.injection.palpation]}</Fact>
          <Fact name="Gauge">{muscle.injection.gauge}</Fact>
          <Fact name="Depth">{muscle.injection.depth}</Fact>
        </dl>
      </section>
      <ReferralFigures muscle={muscle} />
      <Points points={muscle.points} />
      <Anatomy muscle={muscle} />
      <Stretch stretch={muscle.stretch} />
      <Support muscle={muscle} />
    </article>
  )
}

type FactProps = { readonly name: string; readonly children: string }

function Fact({ name, children }: FactProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function MimicsAndSymptoms({ muscle: { symptoms, mimics } }: { readonly muscle: MuscleData }) {
  return (
    <div className="muscle-pair">
      <section aria-labelledby="mimics">
        <h2 id="mimics">Exclude first</h2>
        <ul>
          {mimics.map((mimic) => (
            <li key={mimic}>{mimic}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="symptoms">
        <h2 id="symptoms">What patients say</h2>
        <ul>
          {symptoms.map((symptom) => (
            <li key={symptom}>{symptom}</li>
          ))}
        </ul>
      </section>
    </div>
  )
}

function Anatomy({ muscle: { anatomy, layer, members, fma } }: { readonly muscle: MuscleData }) {
  return (
    <section aria-labelledby="anatomy">
      <h2 id="anatomy">Anatomy</h2>
      <dl className="rule-parts">
        <Fact name="Origin">{anatomy.origin}</Fact>
        <Fact name="Insertion">{anatomy.insertion}</Fact>
        <Fact name="Action">{anatomy.action}</Fact>
        <Fact name="Nerve">{anatomy.innervation}</Fact>
        <Fact name="Layer">{layer}</Fact>
        {members.length > 0 && <Fact name="Parts">{members.join(', ')}</Fact>}
        {fma !== null && <Fact name="Code">{fma}</Fact>}
      </dl>
    </section>
  )
}

function Stretch({ stretch: { steps, avoidIf } }: Pick<MuscleData, 'stretch'>) {
  return (
    <section aria-labelledby="stretch">
      <h2 id="stretch">Stretch, as the patient reads it</h2>
      <ol className="both-languages">
        {steps.map(({ en, es }) => (
          <li key={en}>
            {en} <span lang="es">{es}</span>
          </li>
        ))}
      </ol>
      <p>Left out until the clinic has been asked: {avoidIf.join('; ')}.</p>
    </section>
  )
}
