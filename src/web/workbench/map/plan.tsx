import type { MapData } from './map-data.ts'

/** What is picked for the needle, point by point, and where it goes from here. */
export function Plan({ map }: { readonly map: MapData }) {
  const picked = map.examined.filter((point) => point.picked)
  return (
    <section className="map-plan" aria-labelledby="plan-title">
      <h2 id="plan-title">Plan</h2>
      {picked.length === 0 ? (
        <p>No point is picked yet.</p>
      ) : (
        <ol>
          {picked.map(({ muscleId, pointId, side }) => {
            const card = map.cards.find(({ id }) => id === muscleId)
            const point = card?.points.find(({ id }) => id === pointId)
            return (
              <li key={`${muscleId}-${pointId}-${side}`}>
                <a href={`#muscle-${muscleId}`}>
                  {card?.name}, {side}
                </a>
                : {point?.name}
              </li>
            )
          })}
        </ol>
      )}
      <p className="actions">
        <a className="button quiet" href={`/workbench/visits/${map.visitId}/checks`}>
          Do the checks
        </a>
        <a className="button" href={`/workbench/visits/${map.visitId}/procedure`}>
          Record procedure
        </a>
      </p>
    </section>
  )
}
