import { fileURLToPath } from 'node:url';
import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import type { Card } from '../../library/records/cards.ts';
import { wrap } from './wrap.ts';

/** The size that those who show shared pages ask for, in pixels. */
const [width, height] = [1200, 630];
const margin = 84;
const family = 'FaceLaw Serif';
const faces = ['400Regular/NotoSerifSC_400Regular.ttf', '700Bold/NotoSerifSC_700Bold.ttf'];
const colours = { paper: '#fbf8f1', seal: '#9d2a1f', ink: '#1c1a17', soft: '#5f594f' };

/** Reads the font; once for each thread that draws. The machine's own fonts are not asked. */
export function readFonts(): void {
  for (const face of faces) {
    const path = fileURLToPath(import.meta.resolve(`@expo-google-fonts/noto-serif-sc/${face}`));
    if (!GlobalFonts.registerFromPath(path, family)) throw new Error(`${path} is no font.`);
  }
}

/** @returns the card as a JPEG: of the kinds that everybody shows the one that is quick to write */
export function drawCard({ kicker, title, words, foot, language }: Card): Buffer {
  const canvas = createCanvas(width, height);
  const on = canvas.getContext('2d');
  on.fillStyle = colours.paper;
  on.fillRect(0, 0, width, height);
  on.fillStyle = colours.seal;
  on.fillRect(0, 0, 20, height);
  on.textBaseline = 'top';
  const lines = (text: string, most: number) =>
    wrap(text, language, most, (line) => on.measureText(line).width <= width - 2 * margin);

  set(on, 30, colours.seal);
  let top = write(on, lines(kicker, 1), 64, 40);
  set(on, 50, colours.ink, 'bold');
  top = write(on, lines(title, 2), top + 14, 66);
  set(on, 33, colours.ink);
  write(on, lines(words, Math.floor((height - 120 - top - 28) / 54)), top + 28, 54);
  set(on, 25, colours.soft);
  write(on, lines(foot, 1), height - 78, 30);
  return canvas.toBuffer('image/jpeg', 76);
}

function set(on: SKRSContext2D, size: number, colour: string, weight = 'normal'): void {
  on.font = `${weight} ${size}px "${family}"`;
  on.fillStyle = colour;
}

/** @returns where the next line would begin */
function write(on: SKRSContext2D, lines: string[], top: number, leading: number): number {
  for (const [at, line] of lines.entries()) on.fillText(line, margin, top + at * leading);
  return top + lines.length * leading;
}
