import { qualities as known } from '#clinic/drawings/drawing.ts'
import { Choice } from '../../look/choice.tsx'
import { useFrame } from '../../look/frame.ts'
import { drawingWords } from './drawing-words.ts'

type Props = { readonly qualities: readonly string[]; readonly nothingHurts: boolean }

/** How it feels, and the answer of a day without pain. */
export function Feelings({ qualities, nothingHurts }: Props) {
  const words = drawingWords[useFrame().language]
  return (
    <>
      <Choice
        name="quality"
        kind="checkbox"
        label={words.feel}
        hint={words.feelHint}
        options={known.map((value) => ({ value, label: words.qualities[value] }))}
        chosen={qualities}
      />
      <div className="choice nothing">
        <div className="choice-rows">
          <label>
            <input type="checkbox" name="nothing" value="nothing" defaultChecked={nothingHurts} />
            <span>
              {words.nothing}
              <small>{words.nothingHint}</small>
            </span>
          </label>
        </div>
      </div>
    </>
  )
}
