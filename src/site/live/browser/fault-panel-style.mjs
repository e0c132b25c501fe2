export const style = `
  :host { all: initial; color-scheme: light dark; }
  section { position: fixed; inset: auto auto 1rem 1rem; z-index: 2147483647; box-sizing: border-box; max-width: min(44rem, calc(100vw - 2rem));
    max-height: min(60vh, 40rem); overflow: auto; overscroll-behavior: contain; border: 1px solid light-dark(#8a8578, #6f6b62);
    border-radius: 8px; background: light-dark(#fffdf7, #24221f); color: light-dark(#22201c, #f2efe8);
    font: 15px/1.5 system-ui, sans-serif; box-shadow: 0 2px 10px rgb(0 0 0 / 0.2); }
  section.error { border-color: light-dark(#b3261e, #ff8a80); }
  button { font: inherit; color: inherit; background: none; border: 0; cursor: pointer; text-align: start; }
  button:focus-visible { outline: 2px solid light-dark(#1f5fbf, #9cc2ff); outline-offset: -2px; border-radius: 6px; }
  .toggle { display: block; width: 100%; min-height: 36px; padding: 0.25rem 0.9rem; font-weight: 600; }
  .error .toggle { color: light-dark(#b3261e, #ff8a80); }
  .toggle::before { content: "▸"; display: inline-block; width: 1.1em; }
  .toggle[aria-expanded="true"]::before { content: "▾"; }
  .body { padding: 0 0.9rem 0.6rem; }
  .body[hidden] { display: none; }
  p { margin: 0.25rem 0; }
  ol { margin: 0; padding: 0; list-style: none; }
  li { padding: 0.5rem 0; border-top: 1px solid light-dark(#d8d3c4, #47443e); }
  .place { min-height: 24px; padding: 0; text-decoration: underline; overflow-wrap: anywhere;
    font: 13px/1.5 ui-monospace, monospace; }
  .rule { color: light-dark(#5f5b52, #b9b4a8); font-size: 13px; }
  .message { white-space: pre-wrap; overflow-wrap: anywhere; }
  pre { margin: 0.25rem 0 0; white-space: pre-wrap; overflow-wrap: anywhere; font: 13px/1.5 ui-monospace, monospace; }
  @media print { section { display: none; } }
`;
