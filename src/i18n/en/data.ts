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
};
