import type { HandoutBlock } from '#protocol/handout/handout.ts'
import type { QrCode } from '../qr.ts'
import { QrPicture } from '../qr-picture.tsx'
import { type PaperWords, paperWords } from './paper-words.ts'
import type { SheetData, SheetTask } from './sheet-data.ts'

export type SheetPaperProps = {
  readonly sheet: SheetData
  readonly print: { readonly address: string; readonly code: QrCode } | undefined
}

/** What the patient takes home, in the patient's language, for A4 and letter. */
export function SheetPaper({ sheet, print }: SheetPaperProps) {
  const words = paperWords[sheet.language]
  return (
    <article className="paper" lang={sheet.language}>
      <p className="paper-clinic">
        <b>{sheet.clinic.name}</b> {sheet.clinic.address} · {sheet.clinic.phone}
      </p>
      <h1>{words.sheetTitle}</h1>
      <p className="lead">
        {sheet.name} · {sheet.when}
      </p>
      <dl className="facts">
        <dt>{words.treated}</dt>
        <dd>{sheet.muscles.join(', ')}</dd>
        <dt>{words.given}</dt>
        <dd>{sheet.drugs.join(', ') || '–'}</dd>
        <dt>{words.by}</dt>
        <dd>{sheet.clinician}</dd>
      </dl>
      <section className="paper-emergency">
        <h2>{sheet.emergency.heading}</h2>
        <p>{sheet.emergency.text}</p>
        <p>
          {words.call}: <b>{sheet.clinic.phone}</b>
        </p>
      </section>
      {print !== undefined && <OwnPage words={words} print={print} />}
      <section>
        <h2>{words.today}</h2>
        <Tasks tasks={sheet.today} words={words} lastDay={0} />
      </section>
      <section>
        <h2>{words.days(sheet.lastDay)}</h2>
        <Tasks tasks={sheet.later} words={words} lastDay={sheet.lastDay} />
      </section>
      {sheet.pageUs.map(({ id, heading, blocks }) => (
        <section key={id} className="page-us">
          <h2>{heading}</h2>
          {blocks.map((block) => (
            <Block key={block.id} block={block} />
          ))}
        </section>
      ))}
      <p className="paper-foot">
        {sheet.draft && `${words.draft} `}
        {sheet.version}
      </p>
    </article>
  )
}

type OwnPageProps = {
  readonly words: PaperWords
  readonly print: NonNullable<SheetPaperProps['print']>
}

function OwnPage({ words, print }: OwnPageProps) {
  return (
    <section className="scan">
      <QrPicture code={print.code} label={words.scan} />
      <div>
        <h2>{words.yourPage}</h2>
        <p>{words.yourPageWhy}</p>
        <p>
          {words.scan}. {words.birth}
        </p>
        <p className="address">
          {words.typed} <span>{print.address}</span>
        </p>
      </div>
    </section>
  )
}

type TasksProps = {
  readonly tasks: readonly SheetTask[]
  readonly words: PaperWords
  /** A task for every day up to here needs no days before it. */
  readonly lastDay: number
}

function Tasks({ tasks, words, lastDay }: TasksProps) {
  return (
    <ul>
      {tasks.map(({ id, text, details, first, last }) => (
        <li key={id}>
          {last !== lastDay && <b>{words.day(first, last)}: </b>}
          {text}
          {details.length > 0 && <small>{details.join(' ')}</small>}
        </li>
      ))}
    </ul>
  )
}

function Block({ block }: { readonly block: HandoutBlock }) {
  return (
    <div>
      {block.heading !== undefined && <h3>{block.heading}</h3>}
      <ul>
        {block.lines.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </div>
  )
}
