import type { TakenDocument } from "../schemas/api.ts";
import { citation } from "../lib/take-away/citation.ts";
import type { InterfaceTexts, TakeAwayWords } from "../lib/take-away/words.ts";
import { make } from "./dom.ts";
import type { Format } from "./formats.ts";
import { texts as loadTexts } from "./texts.ts";

/** What a comparison element offers to be taken away. */
export interface Comparison extends HTMLElement {
  taken: () => Promise<TakenDocument>;
}

/** Returns the writer of a format. */
async function formatOf(link: HTMLAnchorElement): Promise<Format> {
  return (await import("./formats.ts")).FORMATS[link.dataset["format"]!]!;
}

/** Turns the plain links to whole files into downloads and copies of just what is shown. */
class TakeAway extends HTMLElement {
  #output!: HTMLOutputElement;

  connectedCallback(): void {
    // Without its texts it stays what it is: links to whole files.
    void loadTexts().then((texts) => this.#equip(texts), () => undefined);
  }

  #comparison(): Comparison {
    return this.closest<Comparison>("[data-comparison]")!;
  }

  #equip(texts: InterfaceTexts): void {
    this.#output = this.appendChild(make("output"));
    for (const link of this.querySelectorAll<HTMLAnchorElement>("a[data-format]")) {
      link.addEventListener("click", (event) => {
        event.preventDefault();
        void this.#offer(texts, async (taken, title) => this.#download(await formatOf(link), taken, title, texts.words));
      });
      link.nextElementSibling!.addEventListener("click", () => void this.#offer(texts, async (taken, title) => this.#copy((await formatOf(link)).text(taken, title, texts.words), texts)));
    }
    const cite = this.querySelector<HTMLButtonElement>("button[data-cite]")!;
    cite.addEventListener("click", () => void this.#offer(texts, (taken, title) => this.#copy(citation(taken, title, texts.words), texts)));
  }

  async #offer(texts: InterfaceTexts, use: (taken: TakenDocument, title: string) => unknown): Promise<void> {
    try {
      const taken = await this.#comparison().taken();
      const names = [...new Set(taken.comparisons.flatMap(({ entries }) => entries.map(({ name }) => name)))];
      await use(taken, `${taken.comparisons.map(({ name }) => name).join(" · ")}: ${names.join(", ")}`);
    } catch {
      this.#output.textContent = texts.failed;
    }
  }

  #download({ type, ending, text }: Format, taken: TakenDocument, title: string, words: TakeAwayWords): void {
    const address = URL.createObjectURL(new Blob([text(taken, title, words)], { type }));
    const name = taken.comparisons.map(({ category }) => category).join("-");
    make("a", { href: address, download: `${name}-${taken.generated_at}.${ending}` }).click();
    URL.revokeObjectURL(address);
  }

  /** Copies a text; where the browser forbids it, as on plain http, shows it selected instead. */
  async #copy(text: string, texts: InterfaceTexts): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#output.textContent = texts.copied;
    } catch {
      const area = make("textarea", { readOnly: true, value: text, rows: 6 });
      area.setAttribute("aria-label", texts.manual);
      this.#output.replaceChildren(texts.manual, area);
      area.select();
    }
  }
}

customElements.define("take-away", TakeAway);
