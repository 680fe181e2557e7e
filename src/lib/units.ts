/** Units by dimension, each as a multiple of the dimension's first. kB is 1000 B and KiB 1024 B (IEC 80000-13). */
const DIMENSIONS = {
  bytes: {
    B: 1,
    kB: 1e3,
    MB: 1e6,
    GB: 1e9,
    TB: 1e12,
    PB: 1e15,
    KiB: 2 ** 10,
    MiB: 2 ** 20,
    GiB: 2 ** 30,
    TiB: 2 ** 40,
    PiB: 2 ** 50,
  },
  time: { ms: 1e-3, seconds: 1, minutes: 60, hours: 3600, days: 86_400, years: 31_557_600 },
  cores: { cores: 1 },
  count: { count: 1 },
} as const;

type Dimension = keyof typeof DIMENSIONS;

/** Returns the dimension of a unit, or undefined for a unit that the atlas does not know. */
export function dimensionOf(unit: string): Dimension | undefined {
  return (Object.keys(DIMENSIONS) as Dimension[]).find((dimension) => Object.hasOwn(DIMENSIONS[dimension], unit));
}

/** Returns all units that measure the same as the given one. */
export function unitsLike(unit: string): string[] {
  const dimension = dimensionOf(unit);
  return dimension ? Object.keys(DIMENSIONS[dimension]) : [];
}

/** Returns every known unit. */
export function allUnits(): string[] {
  return Object.values(DIMENSIONS).flatMap((units) => Object.keys(units));
}

/** Returns an amount in the base unit of its dimension (bytes, seconds, cores, count), for comparing; unlimited is Infinity. */
export function inBaseUnit(amount: number | "unlimited", unit: string): number {
  const dimension = dimensionOf(unit);
  if (!dimension) return Number.NaN;
  return amount === "unlimited" ? Number.POSITIVE_INFINITY : amount * (DIMENSIONS[dimension] as Record<string, number>)[unit]!;
}
