/** Gives a text to the reader as a file. */
export function saveFile(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The browser reads the file once it has asked where to put it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
