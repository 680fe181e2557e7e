import type { ComparisonDocument } from "../schemas/api.ts";
import type { MatrixState } from "../lib/matrix-state.ts";
import { conditionsOn } from "../lib/take-away/conditions.ts";
import { make } from "./dom.ts";

/** What a form says of the state; the day to compare with stands only in the address. */
export type FormState = Omit<MatrixState, "unknown" | "asOf">;

/** The controls of a comparison: which tools, which rows, which conditions, in which order. */
export class MatrixForm {
  readonly #form: HTMLFormElement;

  constructor(form: HTMLFormElement, rows: readonly { readonly id: string; readonly label: string }[]) {
    this.#form = form;
    this.#part("criteria")?.append(...rows.map(({ id, label }) => box("criteria", id, label, true)));
    this.#sort()?.append(...rows.map(({ id, label }) => new Option(label, id)));
    this.#chooser()?.addEventListener("change", (event) => {
      // A condition is added first, and then the form's own change says so.
      const { value, selectedOptions } = event.target as HTMLSelectElement;
      const option = selectedOptions[0];
      if (value && option) this.#addCondition(value, `${option.parentElement instanceof HTMLOptGroupElement ? option.parentElement.label : ""} ${option.label}`);
      (event.target as HTMLSelectElement).value = "";
    });
  }

  /** Fills the list of conditions from the data; needed once. */
  offerConditions({ criteria, entries }: ComparisonDocument): void {
    const chooser = this.#chooser();
    if (!chooser || chooser.querySelector("optgroup")) return;
    for (const criterion of criteria) {
      const options = conditionsOn(criterion, entries).map(({ condition, label }) => new Option(label, condition));
      if (options.length > 0) chooser.append(make("optgroup", { label: criterion.label }, ...options));
    }
  }

  read(): FormState {
    const hidden = this.#boxes("criteria").filter((one) => !one.checked).map((one) => one.value);
    const sort = this.#sort()?.value ?? "";
    return { tools: this.#chosen("tools"), differences: this.#check("differences").checked, hidden, where: this.#chosen("where"), sort: sort && this.#check("descending").checked ? `-${sort}` : sort };
  }

  write({ tools, differences, hidden, where, sort }: FormState): void {
    for (const one of this.#boxes("tools")) one.checked = tools.includes(one.value);
    for (const one of this.#boxes("criteria")) one.checked = !hidden.includes(one.value);
    for (const condition of where) this.#addCondition(condition, this.#chooser()?.querySelector<HTMLOptionElement>(`option[value="${CSS.escape(condition)}"]`)?.label ?? condition);
    for (const one of this.#boxes("where")) one.checked = where.includes(one.value);
    this.#check("differences").checked = differences;
    const select = this.#sort();
    if (!select) return;
    select.value = sort.replace(/^-/u, "");
    this.#check("descending").checked = sort.startsWith("-");
  }

  #addCondition(condition: string, label: string): void {
    if (!this.#boxes("where").some((one) => one.value === condition)) this.#part("where")?.append(box("where", condition, label, true));
  }

  #part(name: string): HTMLElement | null {
    return this.#form.querySelector<HTMLElement>(`[data-part="${name}"]`);
  }

  #chooser(): HTMLSelectElement | null {
    return this.#form.querySelector<HTMLSelectElement>("select[data-conditions]");
  }

  #sort(): HTMLSelectElement | null {
    return this.#form.querySelector<HTMLSelectElement>("select[name=sort]");
  }

  #check(name: string): HTMLInputElement {
    return this.#form.querySelector<HTMLInputElement>(`input[name=${name}]`)!;
  }

  #boxes(name: string): HTMLInputElement[] {
    return [...this.#form.querySelectorAll<HTMLInputElement>(`input[name=${name}]`)];
  }

  #chosen(name: string): string[] {
    return this.#boxes(name).filter((one) => one.checked).map((one) => one.value);
  }
}

function box(name: string, value: string, label: string, checked: boolean): HTMLLabelElement {
  return make("label", {}, make("input", { type: "checkbox", name, value, checked }), ` ${label}`);
}
