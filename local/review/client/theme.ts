import { h, icon } from './dom.ts';

const THEMES = ['auto', 'light', 'dark'] as const;
const ICONS = {
  auto: 'M10 3a7 7 0 1 0 0 14zM10 3a7 7 0 0 1 0 14',
  light:
    'M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM10 1.5v2M10 16.5v2M1.5 10h2M16.5 10h2M4 4l1.4 1.4M14.6 14.6L16 16M4 16l1.4-1.4M14.6 5.4L16 4',
  dark: 'M16.5 11.8A7 7 0 0 1 8.2 3.5a7 7 0 1 0 8.3 8.3z',
};

/** The button that goes through the system's, light and dark colours. A file opened from disk may have no storage. */
export function themeButton(): HTMLElement {
  let theme = read();
  const button = h('button', {
    class: 'quiet square',
    onclick: () => {
      theme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length]!;
      apply();
    },
  });
  const apply = () => {
    document.documentElement.dataset.theme = theme;
    button.replaceChildren(icon(ICONS[theme]));
    button.setAttribute('aria-label', `Colours: ${theme}`);
    button.title = `Colours: ${theme}`;
    try {
      localStorage.setItem('winnow-theme', theme);
    } catch {
      // Without storage the choice lasts as long as the page.
    }
  };
  apply();
  return button;
}

function read(): (typeof THEMES)[number] {
  try {
    return THEMES.find((one) => one === localStorage.getItem('winnow-theme')) ?? 'auto';
  } catch {
    return 'auto';
  }
}
