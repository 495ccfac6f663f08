/**
 * The pictures of the standard figure. `y` is the fraction of body height in every one: 0 crown, 1 sole. `x` in `front`
 * and `back`: 0 the midline, 1 the outer edge of the hanging arm; in `head-right` 0 the face, 1 the back of the head; in
 * `neck-side` 0 the throat, 1 the nape; in `hip-side` 0 the front, 1 the back. Places are given for the patient's right
 * side and mirrored for the left. For drawing and orientation: they never guide a needle.
 */
export type FigureView = 'front' | 'back' | 'head-right' | 'neck-side' | 'hip-side'

export type FigurePlace = { readonly view: FigureView; readonly x: number; readonly y: number }

/** A rough box about its centre. */
export type FigureBox = FigurePlace & { readonly halfWidth: number; readonly halfHeight: number }
