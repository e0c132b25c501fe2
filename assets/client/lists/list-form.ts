import type { Choice } from './match-rows.ts';

/** Fields that choose no rows. */
const unfiltered: ReadonlySet<string> = new Set(['sort', 'view', 'q']);

/** What the fields of a list say, as written in the address; defaults are left out. */
export function readForm(form: HTMLFormElement): URLSearchParams {
  const said = [...new FormData(form)].filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].trim() !== '',
  );
  return new URLSearchParams(said);
}

/** Sets the fields to what an address says; values that no field has are ignored. */
export function fillForm(form: HTMLFormElement, said: URLSearchParams): void {
  for (const field of form.elements) {
    if (field instanceof HTMLSelectElement) {
      const value = said.get(field.name) ?? '';
      field.value = [...field.options].some((option) => option.value === value) ? value : '';
    } else if (field instanceof HTMLInputElement && field.type === 'checkbox') {
      field.checked = said.getAll(field.name).includes(field.value);
    } else if (field instanceof HTMLInputElement && field.type === 'radio') {
      field.checked = (said.get(field.name) ?? '') === field.value;
    } else if (field instanceof HTMLInputElement) field.value = said.get(field.name) ?? '';
  }
}

/** What the fields ask of rows. */
export function readChoice(form: HTMLFormElement): Choice {
  const said = readForm(form);
  const wanted: Record<string, string[]> = {};
  for (const name of new Set(said.keys())) {
    if (!unfiltered.has(name)) wanted[name] = said.getAll(name).map((value) => keyOf(form, name, value));
  }
  return { wanted, text: said.get('q') ?? '', order: said.get('sort') ?? '' };
}

/** What rows contain in place of the value of an option. */
function keyOf(form: HTMLFormElement, name: string, value: string): string {
  const field = form.elements.namedItem(name);
  const option = field instanceof HTMLSelectElement ? field.selectedOptions[0] : undefined;
  return option?.dataset.key ?? value;
}
