import type { Source } from '../source.ts'

export const sourcesMToZ: Readonly<Record<string, Source>> = {
  'MEDSCAPE-LA': {
    title: 'Local anesthetic agents for infiltrative injection, Table 2 (Kapitanyan)',
    publisher: 'Medscape',
    year: '2019',
    address:
      'https://www.medscape.com/answers/1844551-62850/how-are-local-anesthetic-agents-categorized',
  },
  'MEDSCAPE-LA-ALLERGY': {
    title: 'Allergic manifestations of local anesthetic toxicity',
    publisher: 'Medscape',
    year: '2019',
    address:
      'https://www.staging.medscape.com/answers/1844551-62862/what-are-allergic-manifestations-of-local-anesthetic-toxicity',
  },
  'MEDSCAPE-LAST': {
    title: 'Local Anesthetic Toxicity: Clinical Presentation',
    publisher: 'Medscape',
    year: 'n.d.',
    address: 'https://emedicine.medscape.com/article/1844551-clinical',
    note: 'onset 1-5 min, range 30 s to 60 min',
  },
  'MEDSCAPE-TPI': {
    title: 'Trigger Point Injection (Kishner)',
    publisher: 'Medscape',
    year: '2022',
    address: 'https://emedicine.medscape.com/article/1997731-print',
  },
  'NORIDIAN-APPEALS': {
    title: 'Updated TPI LCD Policy, Appeals Newsletter Part 14',
    publisher: 'Noridian',
    year: '2024',
    address:
      'https://med.noridianmedicare.com/web/jeb/article-detail/-/view/10525/updated-trigger-point-injections-local-coverage-determination-lcd-policy-appeals-newsletter-part-14',
  },
  PAGE: {
    title: 'Clinic patient page on trigger point injections',
    publisher: 'the clinic',
    year: 'n.d.',
    note: 'the origin of this protocol',
  },
  'PARABEN-2002': {
    title: 'Immediate Hypersensitivity to Methylparaben (Macy, Schatz, Zeiger)',
    publisher: 'The Permanente Journal',
    year: '2002',
    address:
      'http://www.thepermanentejournal.org/issues/2002/fall/6111-immediate-hypersensitivity-to-methylparaben.html',
  },
  PAUSE: {
    title: 'Periprocedural DOAC interruption protocol from the PAUSE study (table)',
    publisher: 'ASH Publications',
    year: 'n.d.',
    address: 'http://ashpublications.net/view-large/10385793',
  },
  'PBN-2024': {
    title: 'A tough new policy for trigger point injections will soon hit 38 states',
    publisher: 'Part B News / DecisionHealth',
    year: '2024',
    address: 'https://pbn.decisionhealth.com/Blogs/DetailPrint.aspx?id=201080',
  },
  'PFIZER-BUPI': {
    title: 'Bupivacaine hydrochloride injection: Dosage and Administration',
    publisher: 'Pfizer Medical Information',
    year: 'n.d.',
    address: 'https://www.pfizermedicalinformation.com/bupivacaine-hydrochloride-1/dosage-admin',
    note: 'label; advises against mixing; single-dose 175/225 mg seen in Medscape table and a label quote elsewhere; 400 mg/24 h is consensus',
  },
  'PFIZER-BUPI-PI': {
    title: 'Bupivacaine HCl / with epinephrine prescribing information',
    publisher: 'Hospira / Pfizer',
    year: 'n.d.',
    address: 'https://labeling.pfizer.com/ShowLabeling.aspx?id=4376',
  },
  'PFIZER-CARBO': {
    title: 'Carbocaine (mepivacaine): Dosage and Administration',
    publisher: 'Pfizer Medical Information',
    year: 'n.d.',
    address: 'https://www.pfizermedicalinformation.com/carbocaine/dosage-admin',
    note: 'usual max 400 mg; 7 mg/kg (550 mg) not recommended; not repeated under 90 min; 1,000 mg/24 h',
  },
  'POSTNEEDLE-2018': {
    title:
      'Postneedling soreness after deep dry needling: current status (Martin-Pintado-Zugasti et al.)',
    publisher: 'J Bodyw Mov Ther',
    year: '2018',
    address: 'https://doi.org/10.1016/j.jbmt.2018.01.003',
  },
  'POSTNEEDLE-WEB': {
    title: 'Is it normal to be sore after dry needling',
    publisher: 'biologyinsights.com',
    year: 'n.d.',
    address: 'https://biologyinsights.com/is-it-normal-to-be-sore-after-dry-needling',
    note: 'weak; peaks 24-48 h, resolves within 72 h',
  },
  PROCGUIDE: {
    title: 'Common Contraindications and Blood Thinner Management',
    publisher: 'The Procedure Guide',
    year: 'n.d.',
    address:
      'https://theprocedureguide.com/common-contraindications-and-blood-thinner-management-for-pain-management-procedures/',
    note: 'systemic or overlying infection absolute; glucose and blood pressure rise with steroid',
  },
  'PROMIS-TOU': {
    title: 'HealthMeasures Terms of Use',
    publisher: 'Northwestern University / HealthMeasures',
    year: 'n.d.',
    address:
      'https://www.healthmeasures.net/2-uncategorised/285-agree-to-the-healthmeasures-terms-of-use',
  },
  'PTX-20MM-2025': {
    title:
      'Pneumothorax After Dry Needling of Intrascapular Muscles Using a Rib Bracketing Technique (Mintken, Denman, Dommerholt)',
    publisher: 'Phys Ther pzaf078',
    year: '2025',
    address: 'https://doi.org/10.1093/ptj/pzaf078',
    note: '20 mm needle, symptoms two days later',
  },
  'PTX-BILAT-2023': {
    title: 'Bilateral Pneumothoraces After Trigger Point Injection Therapy: A Case Report',
    publisher: 'FCEP (EMpulse)',
    year: '2023',
    address:
      'https://fcep.org/bilateral-pneumothoraces-after-trigger-point-injection-therapy-a-case-report/',
  },
  'PTX-CFP-2015': {
    title: 'Pneumothorax after acupuncture (Huisma et al.)',
    publisher: 'Canadian Family Physician',
    year: '2015',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4677943',
    note: 'upper back pain, SpO2 98%; no breathlessness mentioned in the excerpt seen',
  },
  'PTX-CUREUS-2021': {
    title: 'Pneumothorax Following Acupuncture (Weagle et al.)',
    publisher: 'Cureus',
    year: '2021',
    address: 'https://doi.org/10.7759/cureus.14207',
    note: 'needled the day before presentation',
  },
  'PTX-RETAINED-2025': {
    title: 'Retained Injection Needle Causing Pneumothorax after TPI (Cureus 17(10):e95679)',
    publisher: 'Cureus, summary at anesthesiaexperts.com',
    year: '2025',
    address: 'https://anesthesiaexperts.com/?p=37768',
    note: 'onset several hours later',
  },
  'PTX-WESTJEM': {
    title: 'Traumatic Pneumothorax Following Acupuncture: A Case Series',
    publisher: 'West J Emerg Med / CPC-EM',
    year: '2018',
    address:
      'https://westjem.com/case-report/traumatic-pneumothorax-following-acupuncture-a-case-series.html',
    note: 'onset 30 min; SpO2 98%; 10-20 mm depth can reach lung; low BMI',
  },
  'REMIND-2017': {
    title: 'Reminders in physical therapy: systematic review',
    publisher: 'PMC5771354',
    year: '2017',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5771354',
  },
  'SALAFFI-2004': {
    title: 'Minimal clinically important changes in chronic musculoskeletal pain on an NRS',
    publisher: 'Eur J Pain 8(4):283-91',
    year: '2004',
    address: 'https://pubmed.ncbi.nlm.nih.gov/15207508/',
    note: '-1 point or -15% = MCID; -2 or -33% = much better',
  },
  'SEA-457': {
    title: 'Spinal epidural abscess: delay in diagnosis, 457 cases; the full triad in about 10 %',
    publisher: 'eScholarship, University of California',
    year: 'n.d.',
    address: 'https://escholarship.org/uc/item/15t8q6sk',
  },
  'SIR-2019': {
    title: 'Thrombotic and Bleeding Risk Clinical Practice Guidelines (2019)',
    publisher: 'Medscape summary of Society of Interventional Radiology',
    year: '2019',
    address: 'https://reference.medscape.com/viewarticle/917397',
    note: 'low risk: INR to 2.0-3.0 or less, platelets 20; high: INR 1.5-1.8, platelets 50',
  },
  'SIR-HOSP': {
    title: 'Periprocedural bleeding risk blog (SIR 2019 summary)',
    publisher: 'hospitalprocedures.org',
    year: 'n.d.',
    address:
      'https://www.hospitalprocedures.org/blog/view/1387/periprocedural-bleeding-risk-for-thrombocytopenia-coagulopathy-antiplatelets-and-anticoagulation',
    note: 'do not withhold for low-risk procedures',
  },
  'SIR-LIST': {
    title: 'FAQ radiologic procedures (SIR categories; trigger point incl. piriformis = low risk)',
    publisher: 'Northstar Radiology',
    year: 'n.d.',
    address: 'https://northstarradiology.com/faq-radiologic-procedures/',
  },
  'SMS-ADHERE': {
    title:
      'Behavior Change Text Messages for Home Exercise Adherence in Knee OA: RCT (Bennell et al.)',
    publisher: 'JMIR',
    year: '2020',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7551110',
  },
  'SRINIVASAN-2022': {
    title: 'Trigger Point Injections, Table 1 outcomes (Srinivasan et al.)',
    publisher: 'Phys Med Rehabil Clin N Am',
    year: '2022',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9116734/table/T1',
  },
  'TRIAL-NCT05151510': {
    title:
      'TPI vs lidocaine patch in the ED (exclusions: pregnancy, lidocaine allergy, incapacity, infection over the point)',
    publisher: 'ClinicalTrials.gov via trials.co',
    year: 'n.d.',
    address: 'https://trials.co/clinical-trials-details/-/NCT05151510',
  },
  'VACC-2021': {
    title:
      'Do Corticosteroid Injections Influence the Efficacy of mRNA COVID-19 Vaccines? (fact finder)',
    publisher: 'Pain Medicine',
    year: '2021',
    address: 'http://dx.doi.org/10.1093/pm/pnab063',
    note: 'no less than 2 weeks before and 1 week after a dose',
  },
  'WEINBERG-MIX': {
    title: 'How to calculate the maximum dose of a mixture (answer by G. Weinberg)',
    publisher: 'LipidRescue',
    year: '2016',
    address: 'http://lipidrescue.squarespace.com/faqs/post/2583672',
    note: 'additive, not synergistic; reduce in small patients (e.g. <40 kg) or cardiac disease',
  },
  'YANUCK-2020': {
    title: 'Pragmatic RCT pilot: TPI with 1% lidocaine vs conventional care in ED (Yanuck et al.)',
    publisher: 'J Emerg Med 59(3):364-370',
    year: '2020',
    address:
      'https://metajournal.com/articles/1027352/pragmatic-randomized-controlled-pilot-trial-trigger-point-injections-1',
  },
}
