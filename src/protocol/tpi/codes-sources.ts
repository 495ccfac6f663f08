import type { Source } from '../source.ts'

/** Sources of the codes and of payers' rules that no other part of the protocol names. */
export const codingSources: Readonly<Record<string, Source>> = {
  A57114: {
    title: 'Billing and Coding: Injection of Trigger Points A57114 (L33912) summary',
    publisher: 'Verity',
    year: 'n.d.',
    address: 'https://verity.backworkai.com/policy/A57114',
  },
  A57751: {
    title: 'Billing and Coding: Trigger Point Injections A57751 (L35010) summary',
    publisher: 'Verity',
    year: 'n.d.',
    address: 'https://verity.backworkai.com/policy/A57751',
  },
  A59553: {
    title: 'Billing and Coding: Trigger Point Injections A59553 (L37913) summary',
    publisher: 'Verity',
    year: 'n.d.',
    address: 'https://verity.backworkai.com/policy/A59553',
    note: 'contractor not identified; not in the rule table',
  },
  A59651: {
    title: 'Response to Comments: Trigger Point Injections A59651',
    publisher: 'CMS',
    year: '2024',
    address: 'https://cms.gov/medicare-coverage-database/view/article.aspx?articleId=59651',
  },
  'AAPC-SIDES': {
    title: 'Answer on trigger points in the right and left trapezius',
    publisher: 'AAPC',
    year: 'n.d.',
    address: 'https://www.aapc.com',
    note: 'sides count apart',
  },
  GAWENDA: {
    title: 'Does Medicare Now Pay for Dry Needling',
    publisher: 'Gawenda Seminars',
    year: '2020',
    address: 'https://gawendaseminars.com/does-medicare-now-pay-for-dry-needling/',
  },
  'HCPCS-FILE': {
    title: 'HCPCS Level II J codes (2020 file)',
    publisher: 'CMS, as published in the repository wamuir/hcpcs, groups/j.md',
    year: '2020',
    address: 'https://github.com/wamuir/hcpcs',
    note: 'units of J0670 (10 mL), J0702, J1100, J2795, J3301',
  },
  'HPHC-TPI': {
    title: 'Payer limits for trigger point codes (Harvard Pilgrim text)',
    publisher: 'medicalbillingcptmodifiers.com',
    year: '2016',
    address: 'http://www.medicalbillingcptmodifiers.com',
    note: 'one code per day; acupuncture, prolotherapy not covered',
  },
  'ICD10MONITOR-TPI': {
    title: 'Coding Trigger Point Injections for Pain Management',
    publisher: 'ICD10monitor',
    year: 'n.d.',
    address: 'https://www.icd10monitor.com/coding-trigger-point-injections-for-pain-management',
    note: 'local anesthesia included; guidance coded separately when payer allows',
  },
  J0665: {
    title: 'HCPCS J0665 bupivacaine NOS 0.5 mg',
    publisher: 'pabau.com',
    year: 'n.d.',
    address: 'https://pabau.com/procedure-codes/hcpcs-code-j0665-bupivacaine-injection-nos-05mg',
  },
  J1010: {
    title: 'Methylprednisolone acetate: J1010 from 2024-04-01 replaces J1020/J1030/J1040',
    publisher: 'medx.it.com',
    year: '2024',
    address:
      'https://medx.it.com/what-is-the-cpt-code-for-methylprednisolone-acetate-40-mg-ml-suspension-for-injection',
  },
  J2002: {
    title: 'HCPCS J2002 (CMS April 2026 ASC addenda)',
    publisher: 'datalilyai.com',
    year: '2026',
    address: 'https://www.datalilyai.com/cpt/j2002',
    note: 'J2002 is lidocaine in D5W, 1 mg - not for TPI',
  },
  'JZ-HHS': {
    title: 'New Claims Modifier Requirement for single-dose containers (CR, Ch.17 s.40)',
    publisher: 'CMS / HHS guidance',
    year: '2023',
    address:
      'https://www.hhs.gov/guidance/document/new-claims-modifier-requirement-drugs-and-biologicals-single-dose-container-or-single-use',
  },
  'JZ-NORIDIAN': {
    title: 'Modifier JZ',
    publisher: 'Noridian',
    year: '2024',
    address: 'https://med.noridianmedicare.com/web/jddme/topics/modifiers/jz',
  },
  L33912: {
    title: 'LCD Injection of Trigger Points L33912 (First Coast)',
    publisher: 'CMS',
    year: '2019',
    address: 'https://cms.gov/medicare-coverage-database/view/lcd.aspx?lcdId=33912',
  },
  L34211: {
    title: 'LCD Trigger Point Injections (TPI) L34211 (Noridian JE)',
    publisher: 'CMS',
    year: '2024',
    address: 'https://cms.gov/medicare-coverage-database/view/lcd.aspx?LCDId=34211',
  },
  L34588: {
    title: 'LCD Trigger Points, Local Injections L34588 (WPS), retired 2024-03-31',
    publisher: 'CMS',
    year: '2023',
    address:
      'http://www.cms.gov/medicare-coverage-database/details/lcd-details.aspx?LCDId=34588&ContrId=149',
  },
  L35010: {
    title: 'LCD Trigger Point Injections L35010 (Novitas)',
    publisher: 'CMS',
    year: '2022',
    address: 'https://cms.gov/medicare-coverage-database/view/lcd.aspx?lcdId=35010',
  },
  'NCD-30.3.3': {
    title: 'NCD Acupuncture for Chronic Lower Back Pain 30.3.3',
    publisher: 'CMS',
    year: '2020',
    address: 'https://www.cms.gov/Medicare-Coverage-Database/view/ncd.aspx?ncdid=373&ncdver=1',
  },
  'PBN-2023': {
    title: 'Proposed trigger point LCD contains tough limits',
    publisher: 'Part B News / DecisionHealth',
    year: '2023',
    address: 'https://pbn.decisionhealth.com/Blogs/Detail.aspx?id=201056',
    note: 'experts wanted ultrasound for thoracic; LCD calls it investigational',
  },
  'RHEUM-CODING': {
    title: 'Coding corner answer (muscles not injections; E/M needs separate problem)',
    publisher: 'The Rheumatologist',
    year: 'n.d.',
    address: 'https://the-rheumatologist.org/article/coding-corner-answer-53',
  },
  SVAST: {
    title: 'New CMS Rules for TPI (LCD numbers by contractor)',
    publisher: 'Svast Healthtech',
    year: '2024',
    address: 'https://www.svasthealthtech.com/?p=27186',
  },
  'US-GUIDANCE': {
    title: 'Ultrasound guidance: documentation and unit rules',
    publisher: 'Coding Ahead',
    year: '2026',
    address: 'https://webhooks.codingahead.com',
  },
}
