// From cell to cell as they are seen, whatever is merged.
export const STEPS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** The nearest of the cells in a direction; what stands aside counts more than what is far. */
export function neighbour(cells, cell, [dx, dy]) {
  const from = cell.getBoundingClientRect();
  let best = null;
  let bestCost = Infinity;
  for (const other of cells) {
    if (other === cell) continue;
    const to = other.getBoundingClientRect();
    const ahead = dx ? (dx > 0 ? to.left - from.right : from.left - to.right) : (dy > 0 ? to.top - from.bottom : from.top - to.bottom);
    if (ahead < -2) continue;
    const aside = dx ? apart(from.top, from.bottom, to.top, to.bottom) : apart(from.left, from.right, to.left, to.right);
    const cost = ahead + aside * 4;
    if (cost < bestCost) [best, bestCost] = [other, cost];
  }
  return best;
}

const apart = (aFrom, aTo, bFrom, bTo) => Math.max(0, bFrom - aTo + 1, aFrom - bTo + 1);
