import type { Source } from '../source.ts'

export const sourcesAToL: Readonly<Record<string, Source>> = {
  'AAFP-2002': {
    title:
      'Trigger Points: Diagnosis and Management (Alvarez, Rockwell) Am Fam Physician 65:653-60',
    publisher: 'American Academy of Family Physicians',
    year: '2002',
    address: 'Am Fam Physician 2002;65(4):653-660',
    note: 'cited from the journal',
  },
  'ABSCESS-2007': {
    title:
      'Paraspinal Abscess Communicated with Epidural Abscess after Facet Joint Injection (Park et al.) - day 5',
    publisher: 'Yonsei Medical Journal',
    year: '2007',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2628056',
  },
  'ABSCESS-2015': {
    title:
      'Epidural abscesses following chronic pain injections (Shankar et al.) - one after lumbar TPI, day 15',
    publisher: 'Indian Journal of Pain 29(1):46-51',
    year: '2015',
    address: 'https://doi.org/10.4103/0970-5333.145948',
  },
  'APAP-3000': {
    title: 'Maximum daily Tylenol dosage lowered by manufacturer',
    publisher: 'ABC7 (AP)',
    year: '2011',
    address: 'https://abc7.com/archive/8276936/',
    note: '3,000 mg/day on the Extra Strength label',
  },
  'APAP-HC': {
    title: 'Acetaminophen: Know your dose',
    publisher: 'Health Canada',
    year: 'n.d.',
    address:
      'https://www.canada.ca/en/health-canada/services/publications/drugs-health-products/poster-acetaminophen.html',
    note: '4,000 mg/day adults',
  },
  'ARGENT-2018': {
    title: 'Patient Involvement With Home-Based Exercise Programs (Argent et al.)',
    publisher: 'JMIR mHealth uHealth',
    year: '2018',
    address: 'https://mhealth.jmir.org/2018/3/e47',
  },
  'ASIPP-2024': {
    title: 'Antithrombotic guideline 2024, risk categories',
    publisher: 'Pain Physician 2024;27:S1-S94',
    year: '2024',
    address: 'https://doi.org/10.36076/ppj.2024.7.S1',
  },
  'ASRA-AC-2018': {
    title:
      'Interventional Spine and Pain Procedures in Patients on Antiplatelet and Anticoagulant Medications, 2nd ed. (Narouze et al.)',
    publisher: 'Reg Anesth Pain Med',
    year: '2018',
    address:
      'https://journals.lww.com/rapm/Fulltext/2018/04000/Interventional_Spine_and_Pain_Procedures_in.2.aspx',
  },
  'BENZON-2024': {
    title:
      'Use of corticosteroids for adult chronic pain interventions: sympathetic and peripheral nerve blocks, trigger point injections (Benzon et al.)',
    publisher: 'Regional Anesthesia & Pain Medicine / BMJ',
    year: '2024',
    address: 'https://rapm.bmj.com/content/early/2024/07/16/rapm-2024-105593',
    note: 'abstract seen',
  },
  'BOYCE-2020': {
    title: 'Adverse Events Associated with Therapeutic Dry Needling (Boyce et al.)',
    publisher: 'Int J Sports Phys Ther 15(1):103-113',
    year: '2020',
    address: 'https://integrativedn.com/adverse-events-associated-with-therapeutic-dry-needling/',
    note: 'abstract copy',
  },
  'BTX-COCHRANE': {
    title: 'Botulinum toxin for myofascial pain syndromes in adults (Soares et al.)',
    publisher: 'Cochrane Library',
    year: '2014',
    address: 'https://cochranelibrary.com/cdsr/doi/10.1002/14651858.CD007533.pub3/',
  },
  'CES-BMJ': {
    title: 'Cauda equina syndrome: diagnosis approach',
    publisher: 'BMJ Best Practice',
    year: 'n.d.',
    address: 'https://bestpractice.bmj.com/topics/en-gb/3000164/diagnosis-approach',
  },
  'CES-CARD': {
    title: 'Cauda Equina Warning Signs (Greenhalgh, Mercer, Finucane card)',
    publisher: 'backes.org.uk',
    year: 'n.d.',
    address: 'https://www.backes.org.uk/cauda-equina-warning-signs/',
  },
  'CLAIMS-2004': {
    title: 'Chronic Pain Management: ASA Closed Claims Project (Fitzgibbon et al.)',
    publisher: 'Anesthesiology 100:98-105',
    year: '2004',
    address:
      'https://pubs.asahq.org/anesthesiology/article/100/1/98/558/Chronic-Pain-ManagementAmerican-Society-of',
  },
  'CLAIMS-SANTORA': {
    title: 'Chronic Pain Management closed claims (chapter summary)',
    publisher: 'Springer',
    year: '2017',
    address: 'https://link.springer.com/chapter/10.1007/978-3-319-49386-2_33',
    note: '64% of injuries not apparent until after discharge',
  },
  'CLINICALGATE-TPI': {
    title: 'Trigger Point Injection, chapter 63: contraindications and precautions',
    publisher: 'Clinical Gate',
    year: 'n.d.',
    address: 'https://clinicalgate.com/trigger-point-injection',
    note: 'steroid not typically recommended; infections, blood disorders, psychiatric, skin, pregnancy',
  },
  DHADWAL: {
    title: 'Tolerability and Efficacy of Long-Term Lidocaine TPI (Dhadwal et al.)',
    publisher: 'Int J Phys Med Rehabil',
    year: 'n.d.',
    address:
      'https://www.longdom.org/abstract/tolerability-and-efficacy-of-longterm-lidocaine-trigger-point-injections-in-patients-with-chronic-myofascial-pain-45807.html',
  },
  'DIGITAL-2022': {
    title:
      'Do digital interventions increase adherence to home exercise rehabilitation? Systematic review',
    publisher: 'Archives of Physiotherapy',
    year: '2022',
    address: 'https://archivesphysiotherapy.biomedcentral.com/articles/10.1186/s40945-022-00148-z',
  },
  DL39662: {
    title: 'Proposed LCD TPI DL39662 (NGS)',
    publisher: 'CMS',
    year: '2023',
    address: 'https://cms.gov/medicare-coverage-database/view/lcd.aspx?lcdid=39661',
    note: '6 weeks before repeat at the same location',
  },
  DL39671: {
    title: 'Proposed LCD TPI DL39671 (Palmetto)',
    publisher: 'CMS',
    year: '2023',
    address: 'https://cms.gov/medicare-coverage-database/view/lcd.aspx?lcdid=39670',
    note: 'documentation notes',
  },
  'EMPR-XYLO': {
    title: 'Xylocaine injection monograph',
    publisher: 'MPR (empr.com)',
    year: 'n.d.',
    address: 'https://www.empr.com/drug/xylocaine-injection/',
    note: '4.5 mg/kg, not over 300 mg',
  },
  'EPI-SEC': {
    title: 'Epinephrine dosing for anaphylaxis (secondary summary of practice parameters)',
    publisher: 'droracle.ai',
    year: '2025',
    address:
      'https://www.droracle.ai/articles/534943/what-is-the-dosage-of-epinephrine-adrenaline-for-acute',
    note: 'weak secondary source; figures also consensus',
  },
  'FARRAR-2001': {
    title:
      'Clinical importance of changes in chronic pain intensity on an 11-point NRS (Farrar et al.)',
    publisher: 'Pain 94:149-158',
    year: '2001',
    address: 'Pain 2001;94:149-158',
    note: 'cited from the journal',
  },
  'FOREMNY-2014': {
    title:
      'Risk of bleeding associated with interventional musculoskeletal radiology procedures (Foremny et al.)',
    publisher: 'Skeletal Radiology',
    year: '2014',
    address: 'https://doi.org/10.1007/s00256-014-2065-5',
  },
  'HEAT-CEDAR': {
    title: 'To ice or not to ice',
    publisher: 'Cedar Health',
    year: 'n.d.',
    address: 'https://www.cedarhealth.ca/blog/to-ice-or-not-to-ice-that-is-the-question/',
    note: '15-20 min, layers, not at bedtime',
  },
  'HEAT-FPN': {
    title: 'Local Heat Therapy',
    publisher: 'Family Practice Notebook',
    year: 'n.d.',
    address: 'https://fpnotebook.com/sports/Pharm/LclHtThrpy.htm',
    note: '15-20 minutes; burn risk',
  },
  'HOPWOOD-1994': {
    title: 'Factors associated with failure of trigger point injections',
    publisher: 'Clin J Pain 10(3):227-34',
    year: '1994',
    address: 'https://pubmed.ncbi.nlm.nih.gov/7833581/',
    note: 'n=193',
  },
  'L34211-V': {
    title: 'LCD TPI L34211 summary',
    publisher: 'Verity',
    year: 'n.d.',
    address: 'https://verity.backworkai.com/policy/L34211',
  },
  L36859: {
    title: 'LCD TPI L36859 (Noridian JF), summary; proposed text at CMS lcdId=39675',
    publisher: 'Verity summary / CMS',
    year: '2024',
    address: 'https://verity.backworkai.com/policy/L36859',
  },
  'LA-ALLERGY-CCF': {
    title: 'Allergic Reactions (to local anesthetics)',
    publisher: 'Cleveland Clinic Pharmacotherapy Update',
    year: '2001',
    address:
      'https://clevelandclinicmeded.com/medicalpubs/pharmacy/JanFeb2001/allergicreaction.htm',
  },
  'LAST-ELBOGHDADLY-2018': {
    title: 'Local anesthetic systemic toxicity: current perspectives (El-Boghdadly, Pawa, Chin)',
    publisher: 'Local and Regional Anesthesia',
    year: '2018',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6087022',
  },
  'LOINC-PAIN': {
    title: 'ValueSet Pain severity 0-10 verbal numeric rating (LOINC 72514-3)',
    publisher: 'HL7 Belgium',
    year: '2026',
    address:
      'https://build.fhir.org/ig/hl7-be/patient-monitoring/branches/main/en/ValueSet-pain-scale.html',
  },
  'LUGO-2016': {
    title: 'Lidocaine injection and physical therapy, alone or combined: RCT (Lugo et al.)',
    publisher: 'BMC Musculoskeletal Disorders',
    year: '2016',
    address:
      'https://www.springermedizin.de/treatment-of-myofascial-pain-syndrome-with-lidocaine-injection-a/9753110?fulltextView=true',
    note: 'n=127',
  },
}
