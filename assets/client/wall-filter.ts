/**
 * Narrows a wall of figures down to a family and a lecture. What is chosen is in the address, so that it can be shared
 * and survives a reload.
 */
export function attachWallFilter(): void {
  const form = document.querySelector<HTMLFormElement>('form.wall-filter');
  if (!form) return;
  readAddress(form);
  apply(form);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', () => {
    apply(form);
    writeAddress(form);
  });
  // A form is empty again only after its event.
  form.addEventListener('reset', () =>
    setTimeout(() => {
      apply(form);
      writeAddress(form);
    }),
  );
}

function fieldsOf(form: HTMLFormElement): HTMLSelectElement[] {
  return [...form.querySelectorAll('select')];
}

/** A value that no choice has is none. */
function readAddress(form: HTMLFormElement): void {
  const wanted = new URLSearchParams(location.search);
  for (const field of fieldsOf(form)) {
    const value = wanted.get(field.name) ?? '';
    if ([...field.options].some((option) => option.value === value)) field.value = value;
  }
}

function writeAddress(form: HTMLFormElement): void {
  const url = new URL(location.href);
  for (const { name, value } of fieldsOf(form)) {
    if (value) url.searchParams.set(name, value);
    else url.searchParams.delete(name);
  }
  history.replaceState(history.state, '', url);
}

function apply(form: HTMLFormElement): void {
  const fields = fieldsOf(form);
  let shown = 0;
  for (const item of document.querySelectorAll<HTMLElement>('.figure-wall > li')) {
    item.hidden = !fields.every(
      ({ name, value }) => !value || item.dataset[name]?.split(' ').includes(value),
    );
    if (!item.hidden) shown += 1;
  }
  const number = form.querySelector('[data-shown]');
  if (number) number.textContent = new Intl.NumberFormat(document.documentElement.lang).format(shown);
  const nothing = document.querySelector<HTMLElement>('.wall-nothing');
  if (nothing) nothing.hidden = shown > 0;
  const reset = form.querySelector<HTMLButtonElement>('[type=reset]');
  if (reset) reset.hidden = fields.every(({ value }) => !value);
}
