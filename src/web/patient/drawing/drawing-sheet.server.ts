/** The style sheet of the drawing as text: only this screen carries it. */
export { default as drawingSheet } from './drawing.css?inline'
