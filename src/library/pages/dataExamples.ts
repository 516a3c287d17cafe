import type { Library } from '../Library.ts';

/** A kind of data file, with where examples of it lie below the base. */
export interface DataExample {
  id:
    | 'whole'
    | 'law'
    | 'version'
    | 'akomaNtoso'
    | 'provision'
    | 'case'
    | 'question'
    | 'body'
    | 'letter'
    | 'topic'
    | 'term'
    | 'graph'
    | 'vocabulary'
    | 'schema'
    | 'models'
    | 'twin';
  paths: string[];
}

/** Files that show what data there is, and the key of the provision among them. */
export function dataExamples(library: Library): { key: string; list: DataExample[] } {
  const { laws, provisions, cases, faqs, road, letters, topics, glossary } = library;
  const [law, provision] = [laws[0], provisions[0]];
  if (!law || !provision) throw new Error('a collection without a law has no data to show');
  const version = provision.version.key;
  const first = (room: string, entries: readonly { id: string }[]) =>
    entries.slice(0, 1).map(({ id }) => `data/${room}/${id}.json`);
  const list: DataExample[] = [
    { id: 'whole', paths: ['data/facelaw.json'] },
    { id: 'law', paths: [`data/${law.key}.json`] },
    { id: 'version', paths: [`data/${version}.json`] },
    { id: 'akomaNtoso', paths: [`data/${version}.zh.xml`, `data/${version}.en.xml`] },
    {
      id: 'provision',
      paths: [`data/provisions/${law.id}/${provision.version.id}/${provision.number}.json`],
    },
    { id: 'case', paths: first('cases', cases) },
    { id: 'question', paths: first('questions', faqs) },
    { id: 'body', paths: first('bodies', road.steps) },
    { id: 'letter', paths: first('letters', letters) },
    { id: 'topic', paths: first('topics', topics) },
    { id: 'term', paths: first('terms', glossary.terms) },
    { id: 'graph', paths: ['data/graph.json'] },
    { id: 'vocabulary', paths: ['data/vocabulary.json'] },
    { id: 'schema', paths: ['data/schema/provision.json', 'data/schema/manifest.json'] },
    { id: 'models', paths: ['llms.txt', 'llms-full.txt'] },
    { id: 'twin', paths: [`zh/${provision.key}/index.md`, `en/${provision.key}/index.md`] },
  ];
  return { key: provision.key, list };
}
