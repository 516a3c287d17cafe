/** Where the files of the index lie: a folder or a web server. */
export interface IndexStore {
  /** The bytes at a path relative to the manifest. Rejects with an `IndexUnavailable`. */
  read(path: string): Promise<Uint8Array>;
}

/** A file of the index could not be had: no build, another edition, the network gone. */
export class IndexUnavailable extends Error {
  override name = 'IndexUnavailable';
}
