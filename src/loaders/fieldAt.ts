import * as z from 'zod';

/** What a schema says of one field. */
export interface Field {
  /** What the field is, in the words of its schema; of the nearest field around it that has any. */
  sentence: string | undefined;
  /** The fields that may stand in it. */
  keys: string[];
}

/**
 * The field at a path of keys, as the schema of the whole file describes it. A text in one of two
 * languages is explained by what the text is, then by how its language is written.
 */
export function fieldAt(schema: z.ZodType, path: readonly PropertyKey[]): Field {
  let branches = opened(schema);
  let around: string | undefined;
  let sentence = sentenceOf(schema);
  for (const key of path) {
    const inner = branches.flatMap((branch) => childOf(branch, key) ?? []);
    around = sentence;
    const own = inner.map(sentenceOf).find((words) => words !== undefined);
    sentence = own && isLanguage(key) && around ? `${around} ${own}` : (own ?? around);
    branches = inner.flatMap(opened);
  }
  const keys = branches.flatMap((branch) =>
    branch instanceof z.ZodObject ? Object.keys(branch.shape) : [],
  );
  return { sentence, keys: [...new Set(keys)] };
}

function isLanguage(key: PropertyKey): boolean {
  return key === 'zh' || key === 'en';
}

/** The schemas that may hold a value, without what wraps them. */
function opened(schema: z.core.$ZodType): z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return opened(schema.unwrap());
  }
  return schema instanceof z.ZodUnion ? schema.options.flatMap(opened) : [schema];
}

function childOf(schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodObject) return schema.shape[key as string];
  if (schema instanceof z.ZodArray) return schema.element;
  return schema instanceof z.ZodRecord ? schema.valueType : undefined;
}

function sentenceOf(schema: z.core.$ZodType): string | undefined {
  if (schema instanceof z.ZodType && schema.description) return schema.description;
  const wraps = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
  return wraps ? sentenceOf(schema.unwrap()) : undefined;
}
