import type { Dictionary } from '../dictionary.ts';
import type { data as zh } from '../zh/data.ts';

/** What the open data and the page about it say in English. */
export const data: Dictionary<typeof zh> = {
  akomaNtoso: {
    facelaw: 'FaceLaw (人脸识别法律知识库)',
    author: 'issuer',
    editor: 'editor',
    translator: 'translator',
    inForce: 'in force',
    official:
      'A transcription of the official text, taken from third-party copies; the official publication prevails.',
    translation: 'A reference translation by FaceLaw, not an official one; the Chinese text binds.',
    comparedWith: 'Compared with: {copy}',
  },
  searchTool:
    'The search runs in the browser and sends no query to any server; programs that want to search can take the open data of this site.',
  whenTool:
    'On the page a script answers for a day that its reader gives; below are all the days and rules by which it does.',
  otherTool: 'This page is a tool to be used in a browser: ',
  llms: {
    summary:
      "China's face-recognition law in Chinese and English: the official text of each article with a reference translation, commentary, cases, questions and terms. The Chinese text binds; this site informs and does not give legal advice.",
    edition: 'Status as at {day}.',
    rules: {
      twins:
        'Every page has a Markdown twin: add index.md to its address. The pages listed here are the English ones; put /zh/ for /en/ to get the Chinese.',
      citing:
        'Cite the permanent link that carries the day of entry into force: it never changes. Every page names its own.',
      official:
        'Below “Official text” stand the very words of the law, taken from third-party copies. Translations and commentary are ours: do not present them as official.',
      outside:
        'A law or a case that is not here may exist all the same. Do not cite a case number that is said to be unconfirmed.',
      days: 'Before you say what the law was on a day, look at the days of the text: superseded texts are here as well.',
    },
    data: 'Open data',
    files: {
      manifest:
        'which files there are, under what licence, what the collection covers, bytes and SHA-256 of each file',
      whole: 'everything as one JSON file',
      graph: 'what cites what, down to the paragraph and item',
      full: 'the words of the whole site as one file',
    },
  },
  package: {
    description:
      "Open data of FaceLaw (人脸识别法律知识库): provisions of China's face-recognition law with translations, cases and questions.",
    edition:
      'Status as at {day}; format version {version}. manifest.json says which files there are and what is covered.',
  },
  page: {
    intro:
      'The laws, provisions, cases, questions, letters, bodies that help and terms of this site, for programs to take whole, each kind with a description of its form and a licence.',
    manifest: 'The manifest: edition, licences, what is covered, bytes and SHA-256 of every file.',
    edition: 'Status as at {day}. ',
    filesHeading: 'Which files there are',
    files: {
      whole: 'Everything as one file',
      law: 'A law: names, number, issuer, versions',
      version: 'A version with its whole text, by article, paragraph and item',
      akomaNtoso:
        'The same version in Akoma Ntoso 3.0, one file a language, the translation marked as such',
      provision:
        'An article: text, translation, commentary, what cites it, what it cites, which cases applied it',
      case: 'A case: stages, claims, reasons, sums, sources, and what could not be established',
      question: 'A question: the answer, what to do, whom to turn to, the basis',
      body: 'Whom to turn to: for what, how to reach them, time limits, what they can and cannot do',
      letter: 'A letter: its words in both languages, its blanks, the provisions that it cites',
      topic: 'A topic',
      term: 'A term',
      graph: 'The citation graph: what cites what, down to the paragraph and item',
      vocabulary: 'The words for all codes, in Chinese and English',
      schema: 'The JSON Schema (draft 2020-12) of each kind of file',
      models: 'For language models: a table of contents, and the full text',
      twin: 'Every page as Markdown: add index.md to its address',
    },
    formHeading: 'Form',
    form: [
      'Fields bear the names of schema.org Legislation and of ELI where these have one; the JSON Schemas say what each field means.',
      'Every record has the address of its page (url), a permanent address (permanentUrl), its status and the day for which that was derived (statusOn). Cite the permanent address.',
      'Wording behind which only one complete copy stands says singleSource; a case number or contact that is not confirmed says confirmed: false and is not to be cited.',
      'What is not here may exist all the same: manifest.json says how much of each law is covered, and which laws the texts cite that are not carried.',
      'Only when the first number of formatVersion changes do old programs have to change; new fields leave it as it is.',
    ],
    useHeading: 'How to use it',
    useFetch: 'Fetch one file:',
    usePackage:
      'Make an npm package of it in this project (JSON and types, no code), and import it in a program:',
    licencesHeading: 'Licences',
  },
  licences: {
    'not-protected': {
      name: 'Official text, not protected by copyright (Copyright Law of China, art. 5)',
      covers:
        'The Chinese texts of laws, regulations, judicial interpretations and rules. They are taken from third-party copies: check the official publication before you rely on them.',
    },
    'CC-BY-4.0': {
      name: 'Creative Commons Attribution 4.0 International (CC BY 4.0)',
      covers:
        'Everything else: translations, commentary, accounts of cases, questions, terms, and the arrangement of the data. Credit “FaceLaw” with the address of the page and say whether you changed anything; do not present translations as official.',
    },
  },
};
