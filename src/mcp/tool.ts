import type * as z from 'zod';
import type { Bilingual } from '../content-model/bilingual.ts';
import type { Context } from './context.ts';

/** Fields of an object by their names. */
export type Shape = Readonly<Record<string, z.ZodType>>;

type Values<S extends Shape> = z.infer<z.ZodObject<S>>;

/** A tool: what it is for, what it takes and gives, and how it comes to that. */
export interface Tool<In extends Shape = Shape, Out extends Shape = Shape> {
  name: string;
  title: string;
  description: string;
  input: In;
  /** What its answers hold beside the edition and what the collection covers. */
  output: Out;
  /** @throws BadInput */
  run(given: Values<In>, context: Context): Answer<Values<Out>> | Promise<Answer<Values<Out>>>;
}

/** What a tool answers: data for a program, and the same in short for a reader. */
export interface Answer<Data> {
  data: Data;
  text: Bilingual;
}

/** What was given cannot be meant; the message says what is wrong with it and how to mend it. */
export class BadInput extends Error {
  override name = 'BadInput';
  readonly said: Bilingual;

  constructor(said: Bilingual) {
    super(said.en);
    this.said = said;
  }
}

/** Lets the types of a tool follow from its shapes. */
export function defineTool<In extends Shape, Out extends Shape>(
  tool: Tool<In, Out>,
): Tool<In, Out> {
  return tool;
}
