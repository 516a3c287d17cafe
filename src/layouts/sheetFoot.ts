interface Foot {
  citation: string;
  day: string;
  address: string;
}

/** The rule that prints citation, date and address, with the page's number, on every sheet. */
export function sheetFoot({ citation, day, address }: Foot): string {
  const font = 'font: 7.5pt/1.3 sans-serif; color: #444;';
  return `@page{@bottom-left{content:${quoted(citation)};${font}}@bottom-center{content:${quoted(day)};${font}}@bottom-right{content:${quoted(address)} "  " counter(page);${font}}}`;
}

/** A CSS string; what would end it or the style element becomes a space. */
function quoted(text: string): string {
  return `"${text.replace(/[\\"\n<>]/g, ' ')}"`;
}
