import type { Source } from '../source.ts'

/** What only dose rules name. */
export const dosingSources: Readonly<Record<string, Source>> = {
  'AAGBI-LAST': {
    title: 'AAGBI Safety Guideline: Management of Severe Local Anaesthetic Toxicity',
    publisher: 'AAGBI',
    year: '2010',
    address: 'Association of Anaesthetists of Great Britain and Ireland, 2010',
    note: 'cited from the guideline',
  },
  'AAP-LA': {
    title: 'Commonly used local anesthetic agents: doses, duration (AAP sedation guideline table)',
    publisher: 'Pediatrics / AAP',
    year: '2016',
    address: 'http://pediatrics.aappublications.org/highwire/markup/122380/expansion',
    note: 'figures from consensus',
  },
  'ASRA-LAST-2017': {
    title:
      'ASRA Checklist for Managing Local Anesthetic Systemic Toxicity, 2017 version (Neal, Woodward, Harrison)',
    publisher: 'Reg Anesth Pain Med',
    year: '2018',
    address: 'Reg Anesth Pain Med 2018;43:113-123',
    note: 'cited from the journal; 100 mL bolus and 200-250 mL over 15-20 min over 70 kg, 12 mL/kg cap',
  },
  'ASRA-LAST-2020': {
    title: 'ASRA Local Anesthetic Systemic Toxicity checklist: 2020 version (Neal, Neal, Weinberg)',
    publisher: 'Regional Anesthesia & Pain Medicine / BMJ',
    year: '2020',
    address: 'https://rapm.bmj.com/content/early/2020/11/30/rapm-2020-101986.full.txt',
    note: "the figure's numbers are consensus",
  },
  'BTX-RESED': {
    title: 'Botulinum toxin in the treatment of myofascial pain syndrome (review)',
    publisher: 'Rev Soc Esp Dolor',
    year: '2021',
    address: 'https://doi.org/10.20986/resed.2021.3902/2021',
  },
  HIGHLAND: {
    title: 'Med guide (block anesthetics)',
    publisher: 'Highland ultrasound',
    year: 'n.d.',
    address: 'http://highlandultrasound.com/med-guide',
    note: 'mepivacaine 5-6 mg/kg; ropivacaine 3 mg/kg, 300 mg; chloroprocaine 800-1000 mg',
  },
  'MEDSCAPE-LIPID': {
    title: 'Lipid emulsion dosing for local anesthetic toxicity (Kapitanyan; cites ASRA 2020)',
    publisher: 'Medscape',
    year: '2019-2020',
    address:
      'https://www.staging.medscape.com/answers/1844551-62878/what-is-the-recommended-dosing-regimen-for-lipid-emulsion-therapy-for-local-anesthetic-toxicity',
  },
  NAROPIN: {
    title: 'Naropin dosage',
    publisher: 'Drugs.com (label copy)',
    year: '2024',
    address: 'http://www.drugs.com/dosage/naropin.html?printable=1',
    note: 'general text seen; the 5-200 mg infiltration row is consensus',
  },
  'PFIZER-LIDO': {
    title: 'Lidocaine hydrochloride and epinephrine injection: Dosage and Administration',
    publisher: 'Pfizer Medical Information',
    year: 'n.d.',
    address: 'https://www.pfizermedicalinformation.com/lidocaine-hydrochloride/dosage-admin',
    note: 'label; advises against mixing; percutaneous infiltration 5-300 mg',
  },
  'RECALLGUIDE-LIDO': {
    title: 'Lidocaine with epinephrine label text (Henry Schein page)',
    publisher: 'recallguide.org (label copy)',
    year: 'n.d.',
    address: 'https://www.recallguide.org/manufacturer/henry-schein-inc/',
    note: 'under 500 mg and not over 7 mg/kg',
  },
  'SALINE-REVIEW': {
    title: 'Review of Trigger Point Therapy (Ting, Huh, Roldan): saline works as well',
    publisher: 'Journal of Anesthesiology (journal site)',
    year: 'n.d.',
    address:
      'https://www.anesthesioljournal.com/articles/review-of-trigger-point-therapy-for-the-treatment-of-myofascial-pain-syndromes.html',
  },
  'STATPEARLS-TPI': {
    title: 'Trigger Point Injection (Hammi, Schroeder, Yeung)',
    publisher: 'StatPearls',
    year: '2023',
    address: 'https://statpearls.com/point-of-care/30608',
  },
}
