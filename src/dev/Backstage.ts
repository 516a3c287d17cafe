import { Worker } from 'node:worker_threads';
import type { Finding } from '../content-model/finding.ts';
import type { Day } from '../law/day.ts';

/** What the thread works on. */
export interface Stage {
  /** Absolute path of the content folder. */
  root: string;
  day: Day;
}

/** What is asked of the thread: the findings, or the search index below a folder. */
export type Task = { check: true } | { searchIn: string };

export type Answer = { findings: Finding[] } | { failed: string };

type Settle = { resolve: (findings: Finding[]) => void; reject: (error: Error) => void };

/** A thread that checks and indexes while the server goes on answering. */
export class Backstage {
  readonly #stage: Stage;
  readonly #open: Settle[] = [];
  #worker: Worker | undefined;

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  /** Reads the content as it is now and holds it against every rule. */
  check(): Promise<Finding[]> {
    return this.#ask({ check: true });
  }

  /** Reads the content as it is now and writes its search index into `search/` below a folder. */
  async buildSearch(folder: string): Promise<void> {
    await this.#ask({ searchIn: folder });
  }

  close(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #ask(task: Task): Promise<Finding[]> {
    this.#worker ??= this.#start();
    this.#worker.postMessage(task);
    return new Promise((resolve, reject) => this.#open.push({ resolve, reject }));
  }

  #start(): Worker {
    const worker = new Worker(new URL('backstageThread.ts', import.meta.url), {
      workerData: this.#stage,
    });
    // Tasks are done one after the other: the first answer is that of the first question.
    worker.on('message', (answer: Answer) => {
      const settle = this.#open.shift();
      if ('findings' in answer) settle?.resolve(answer.findings);
      else settle?.reject(new Error(answer.failed));
    });
    worker.on('error', (error) => {
      this.#worker = undefined;
      for (const { reject } of this.#open.splice(0)) reject(error as Error);
    });
    worker.unref();
    return worker;
  }
}
