import type { Side } from '#protocol/atlas/muscle.ts'

/** One injected muscle on one side. Without a point it counts with the muscle's worst point. */
export type Site = { muscleId: string; pointId: string | null; side: Side }
