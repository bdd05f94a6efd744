// Light or dark: as the system says until the person says otherwise.
const KEY = "voronka.theme";
const system = matchMedia("(prefers-color-scheme: dark)");

const chosen = () => { try { return localStorage.getItem(KEY); } catch { return null; } };

export function applyTheme(theme = chosen()) {
  if (theme) document.documentElement.dataset.theme = theme;
}

export function flipTheme() {
  const now = document.documentElement.dataset.theme || (system.matches ? "dark" : "light");
  const next = now === "dark" ? "light" : "dark";
  applyTheme(next);
  try { localStorage.setItem(KEY, next); } catch { /* then it lasts until the page is closed */ }
}
