const KEY = 'theme';

/** Elements that take the theme when they are put in and never again by themselves. */
const THEMED = 'discord-messages, discord-message, discord-command';

export type Theme = 'dark' | 'light';

/** The theme that was chosen last, else the system's own. */
export function preferredTheme(): Theme {
  const chosen = localStorage.getItem(KEY);
  if (chosen === 'dark' || chosen === 'light') return chosen;
  return matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark';
}

/** Shows the page in a theme. */
export function applyTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  for (const themed of document.querySelectorAll(THEMED)) {
    const inside = themed.shadowRoot?.querySelectorAll('discord-author-info') ?? [];
    for (const one of [themed, ...inside]) one.toggleAttribute('light-theme', theme === 'light');
  }
}

/** Lets a button change the theme, for this time and those after it. */
export function bindThemeButton(button: HTMLButtonElement): void {
  button.addEventListener('click', () => {
    const theme = document.documentElement.dataset.theme === 'light' ? 'dark' : 'light';
    localStorage.setItem(KEY, theme);
    applyTheme(theme);
  });
}
