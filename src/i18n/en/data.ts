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
};
