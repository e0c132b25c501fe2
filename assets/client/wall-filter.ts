/**
 * Filters a wall of figures by family and lecture. What is chosen is in the address, so that it can be shared
 * and survives a reload.
 */
export function attachWallFilter(filter: HTMLElement): void {
  const fields = [...filter.querySelectorAll('select')];
  const choose = (): void => {
    apply(filter, fields);
    writeAddress(fields);
  };
  readAddress(fields);
  choose();
  filter.addEventListener('change', choose);
  filter.querySelector('button')?.addEventListener('click', () => {
    for (const field of fields) field.value = '';
    choose();
    // The button is gone now.
    fields[0]?.focus();
  });
}

/** A value that no choice has is ignored. What was chosen before this script loaded stays. */
function readAddress(fields: readonly HTMLSelectElement[]): void {
  const wanted = new URLSearchParams(location.search);
  for (const field of fields.filter(({ value }) => !value)) {
    const value = wanted.get(field.name) ?? '';
    if ([...field.options].some((option) => option.value === value)) field.value = value;
  }
}

function writeAddress(fields: readonly HTMLSelectElement[]): void {
  const url = new URL(location.href);
  for (const { name, value } of fields) {
    if (value) url.searchParams.set(name, value);
    else url.searchParams.delete(name);
  }
  history.replaceState(history.state, '', url);
}

function apply(filter: HTMLElement, fields: readonly HTMLSelectElement[]): void {
  let shown = 0;
  for (const item of document.querySelectorAll<HTMLElement>('.figure-wall > li')) {
    item.hidden = !fields.every(
      ({ name, value }) => !value || item.dataset[name]?.split(' ').includes(value),
    );
    if (!item.hidden) shown += 1;
  }
  const number = filter.querySelector('[data-shown]');
  if (number) number.textContent = new Intl.NumberFormat(document.documentElement.lang).format(shown);
  const nothing = document.querySelector<HTMLElement>('.wall-nothing');
  if (nothing) nothing.hidden = shown > 0;
  const reset = filter.querySelector('button');
  if (reset) reset.hidden = fields.every(({ value }) => !value);
}
