/**
 * The name of a court in English without its province, and the city of a district court, whose name
 * alone does not tell where it is: Fuyang District People's Court, Hangzhou.
 */
export function courtParts(name: string): { court: string; city?: string } {
  const [court = '', place, province] = name.split(', ');
  const isLocal = province !== undefined || /District|County|New Area/.test(court);
  return place !== undefined && isLocal ? { court, city: place } : { court };
}

/** Hangzhou Fuyang District People's Court */
export function cityAndCourt(name: string): string {
  const { court, city } = courtParts(name);
  return city === undefined ? court : `${city} ${court}`;
}
