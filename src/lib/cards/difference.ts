import { answerKey } from "../compare.ts";
import { inBaseUnit } from "../units.ts";
import type { Cell, Criterion } from "../things.ts";

const MARKS = { no: 0, partial: 0.5, yes: 1 } as const;
/** From this ratio on, two amounts count as entirely different. */
const FAR = 100;

/** Returns how far the known answers of two cells lie apart, from 0 (alike, or not to be compared) to 1. */
export function difference(criterion: Criterion, a: Cell | undefined, b: Cell | undefined): number {
  const [one, other] = [a, b].map((cell) => (cell?.state === "known" ? cell.answers[0]?.value : undefined));
  if (one === undefined || other === undefined) return 0;
  if (typeof one === "string" && typeof other === "string") {
    if (criterion.type === "yes-no") return Math.abs(MARKS[one as keyof typeof MARKS] - MARKS[other as keyof typeof MARKS]);
    return one === other ? 0 : 0.75;
  }
  if (Array.isArray(one) && Array.isArray(other)) return 1 - one.filter((value) => other.includes(value)).length / new Set([...one, ...other]).size;
  if (typeof one === "string" || typeof other === "string" || Array.isArray(one) || Array.isArray(other)) return 0;
  const [small, large] = [inBaseUnit(one.amount, one.unit), inBaseUnit(other.amount, other.unit)].sort((x, y) => x - y) as [number, number];
  if (small === large) return 0;
  return small === 0 || large === Number.POSITIVE_INFINITY ? 1 : Math.min(1, Math.log(large / small) / Math.log(FAR));
}

/** Returns how evenly the known answers of many cells are spread, as Shannon's entropy in bits; 0 where all agree. */
export function spread(cells: readonly (Cell | undefined)[]): number {
  const keys = cells.flatMap((cell) => (cell?.state === "known" ? [answerKey(cell)] : []));
  const shares = [...Map.groupBy(keys, (key) => key).values()].map((alike) => alike.length / keys.length);
  return shares.reduce((sum, share) => sum - share * Math.log2(share), 0);
}
