/** An order by its number alone, where its makers are named beside it: Order No. 19. */
export function numberWithoutMaker(numberEn: string): string {
  return numberEn.replace(/ of the .*/, '');
}
