/** Announces something to readers who do not see it happen. */
export function say(bar: HTMLElement, text: string | undefined): void {
  const status = bar.querySelector('[role=status]');
  if (status) status.textContent = text ?? '';
}
