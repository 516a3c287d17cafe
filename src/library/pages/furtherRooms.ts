/** Pages that the head of the site has no room for, by key: its foot and its twin lead to them. */
export const furtherRooms: readonly string[] = [
  ...['start', 'help', 'letters', 'costs', 'operators'],
  ...['when', 'check', 'compare', 'updates', 'corrections', 'data', 'about'],
];
