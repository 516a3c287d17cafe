import type { Import } from './importsOf.ts';

/**
 * The circles in which modules import one another, each with all its members (the strongly
 * connected components of the graph, after Tarjan).
 */
export function circles(modules: readonly string[], imports: readonly Import[]): string[][] {
  const next = Map.groupBy(imports, ({ from }) => from);
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const found: string[][] = [];
  for (const module of modules) if (!order.has(module)) visit(module);
  return found;

  function visit(module: string): void {
    order.set(module, order.size);
    low.set(module, order.get(module) as number);
    open.push(module);
    for (const { to, outside } of next.get(module) ?? []) {
      if (outside || !modules.includes(to)) continue;
      if (!order.has(to)) visit(to);
      if (open.includes(to)) lower(module, low.get(to) as number);
    }
    if (low.get(module) !== order.get(module)) return;
    const circle = open.splice(open.indexOf(module));
    if (circle.length > 1) found.push(circle);
  }

  function lower(module: string, to: number): void {
    low.set(module, Math.min(low.get(module) as number, to));
  }
}
