/** Greek letters by their names in TeX. */
const greek: Readonly<Record<string, string>> = {
  ...{
    alpha: 'α',
    beta: 'β',
    gamma: 'γ',
    delta: 'δ',
    epsilon: 'ε',
    zeta: 'ζ',
    eta: 'η',
    theta: 'θ',
    kappa: 'κ',
  },
  ...{
    lambda: 'λ',
    mu: 'μ',
    nu: 'ν',
    xi: 'ξ',
    pi: 'π',
    rho: 'ρ',
    sigma: 'σ',
    tau: 'τ',
    phi: 'φ',
    chi: 'χ',
    psi: 'ψ',
  },
  ...{
    omega: 'ω',
    Delta: 'Δ',
    Lambda: 'Λ',
    Sigma: 'Σ',
    Phi: 'Φ',
    Psi: 'Ψ',
    Omega: 'Ω',
    infty: '∞',
    times: '×',
  },
};

/** A short formula; if a sum of money starts here, no other dollar sign closes it. */
const formula = /\$(?=[^$]*[\\_^{]|[^$]{1,3}\$)(\S[^$]{0,60}?)\$/gu;

/**
 * A name or a title whose formulas are plain letters.
 *
 * @example plainTex('$\\pi_{0.5}$: Waders') // 'π0.5: Waders'
 */
export function plainTex(text: string): string {
  return text.replace(formula, (_, tex: string) =>
    tex.replace(/\\([A-Za-z]+)\s*/g, (_command, name: string) => greek[name] ?? '').replace(/[{}_^\\]/g, ''),
  );
}
