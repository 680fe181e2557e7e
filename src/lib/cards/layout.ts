import type { Card } from "./card.ts";

/** Size of a picture for link previews in pixels, as the Open Graph consumers ask for it. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** A box as Satori reads it: a subset of React's elements and of CSS's flexible boxes. */
export interface Box {
  readonly type: "div";
  readonly props: { readonly style: Readonly<Record<string, string | number>>; readonly children?: string | readonly Box[] };
}

const INK = "#1b1a18";
const MUTED = "#5f5b55";
const ACCENT = "#9a3412";
const PAPER = "#fdfcf8";
const LINE = "#d8d4cb";

/** Returns the picture of a card as boxes. */
export function cardLayout({ kind, title, lead, rows, site }: Card): Box {
  const size = title.length > 36 ? 44 : title.length > 24 ? 56 : 76;
  return box({ width: "100%", height: "100%", flexDirection: "column", justifyContent: "space-between", padding: "44px 64px 36px", background: PAPER, color: INK, fontFamily: "Latin, Han", borderTop: `14px solid ${ACCENT}` }, [
    box({ flexDirection: "column", gap: 10 }, [
      box({ justifyContent: "space-between", fontSize: 28 }, [text(kind, { color: MUTED, maxWidth: 800 }, 1), text(site, { fontWeight: 700, color: ACCENT }, 1)]),
      text(title, { fontSize: size, fontWeight: 700, lineHeight: 1.3 }, 1),
      ...(lead ? [text(lead, { fontSize: 30, color: MUTED, lineHeight: 1.35 }, 2)] : []),
    ]),
    box({ flexDirection: "column" }, rows.map(rowBox)),
  ]);
}

function rowBox([label = "", ...answers]: readonly string[]): Box {
  const heading = label === "";
  return box({ borderTop: heading ? "none" : `2px solid ${LINE}`, padding: "10px 0", gap: 24, fontSize: 30 }, [
    cell(label, answers.length > 1 ? 420 : 380, { color: MUTED }),
    ...answers.map((answer) => cell(answer, answers.length > 1 ? 290 : 650, { fontWeight: heading ? 700 : 400 })),
  ]);
}

function cell(words: string, width: number, style: Box["props"]["style"]): Box {
  return box({ width, maxHeight: 84, lineHeight: 1.35 }, [text(words, { ...style, width }, 2)]);
}

/** A text that ends with an ellipsis after some lines. */
function text(words: string, style: Box["props"]["style"], lines: number): Box {
  return { type: "div", props: { style: { display: "block", lineClamp: lines, overflow: "hidden", ...style }, children: words } };
}

function box(style: Box["props"]["style"], children: readonly Box[]): Box {
  return { type: "div", props: { style: { display: "flex", ...style }, children } };
}
