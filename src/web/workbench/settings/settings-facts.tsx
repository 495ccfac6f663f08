import { Fragment } from 'react'
import type { NewSettings } from '#clinic/settings/change.ts'
import { weekdays } from '#clinic/settings/hours.ts'
import { weekdayWords } from './read-settings.ts'

/** The same facts for those who only read them. */
export function SettingsFacts({ settings }: { readonly settings: NewSettings }) {
  const facts: readonly (readonly [string, string])[] = [
    ['Name', settings.name],
    ['Address', settings.address],
    ['Telephone', settings.telephone],
    ['Emergency', settings.emergencyNumber],
    ['Crisis line', settings.crisisNumber],
    ['Poison line', settings.poisonNumber],
    ['Language', settings.language === 'es' ? 'Spanish' : 'English'],
    ['Time zone', settings.timeZone.replaceAll('_', ' ')],
  ]
  const hours = weekdays.map((day) => {
    const spans = settings.openingHours[day] ?? []
    return [
      weekdayWords[day],
      spans.map(([opens, closes]) => `${opens}–${closes}`).join(', ') || 'closed',
    ] as const
  })
  return (
    <>
      <p className="hint">The clinic lead and the administrator can change this.</p>
      <Facts title="The clinic" facts={facts} />
      <Facts title="Opening hours" facts={hours} />
    </>
  )
}

type FactsProps = {
  readonly title: string
  readonly facts: readonly (readonly [name: string, text: string])[]
}

function Facts({ title, facts }: FactsProps) {
  return (
    <section className="form-part">
      <h2>{title}</h2>
      <dl className="facts">
        {facts.map(([name, text]) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{text === '' ? 'not given' : text}</dd>
          </Fragment>
        ))}
      </dl>
    </section>
  )
}
