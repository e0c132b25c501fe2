const root = document.documentElement;

// A page of a folder knows only the way up to it; scripts need to know where that is on this machine.
root.dataset.base = new URL(root.dataset.base ?? './', location.href).pathname;
