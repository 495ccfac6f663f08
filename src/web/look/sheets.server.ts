/** The patient style sheet as text, kept out of the browser's bundle by the name of this file. */
export { default as patientSheet } from './patient-sheet.css?inline'
