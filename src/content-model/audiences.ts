/** For whom a passage of an article may be written: what `<For who="…">` takes. */
export const audiences = [
  'resident',
  'customer',
  'parent',
  'minor',
  'worker',
  'app-user',
  'patient',
  'consumer',
  'individual',
  'operator',
  'property-manager',
  'employer',
  'school',
  'app-provider',
  'platform',
  'state-organ',
  'supplier',
  'lawyer',
  'journalist',
] as const;

export type Audience = (typeof audiences)[number];
