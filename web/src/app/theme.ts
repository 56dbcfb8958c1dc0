import { createTheme, defaultVariantColorsResolver, type CSSVariablesResolver } from '@mantine/core';

/** Ten shades as Mantine wants them; the desk's accent is the one at `primaryShade`. */
const accent = [
  '#e8f0fc',
  '#cfe0fd',
  '#b4d0fb',
  '#a0c3fb',
  '#8db8fa',
  '#4a86dc',
  '#1b5fc1',
  '#174fa1',
  '#143f80',
  '#0f3064',
] as const;
const danger = [
  '#fdecea',
  '#fad1ce',
  '#f8bcb7',
  '#f6afa9',
  '#f5a49e',
  '#d4453c',
  '#b3261e',
  '#941f18',
  '#7a1712',
  '#5c110d',
] as const;

/** Colours of filled buttons that carry the words of the accent. */
const OWN = ['accent', 'danger'];

/** The visual language of the design on Mantine's components; colours come from `style/tokens.css`. */
export const theme = createTheme({
  colors: { accent, danger },
  primaryColor: 'accent',
  primaryShade: { light: 6, dark: 4 },
  // Mantine looks at the light scheme only when it chooses the colour of words on a filled button.
  variantColorResolver: (input) => ({
    ...defaultVariantColorsResolver(input),
    ...(input.variant === 'filled' &&
      OWN.includes(String(input.color ?? 'accent')) && { color: 'var(--on-accent)' }),
  }),
  components: {
    // By the first letter in it. Mantine gives a `dir` of its own to what surrounds the field.
    Input: { defaultProps: { attributes: { input: { dir: 'auto' } } } },
    // A dialog that is still fading away would keep the keys from the page; how it comes is in `style/base.css`. The page behind it does not
    // scroll (its parts do, and lie under the overlay): a style sheet that says so would have every element of the page styled anew.
    Modal: { defaultProps: { transitionProps: { duration: 0 }, lockScroll: false } },
    // A dialog's head is no banner of the page.
    ModalHeader: { defaultProps: { role: 'presentation' } },
    Menu: { defaultProps: { shadow: 'md' } },
  },
  fontFamily: 'var(--interface)',
  fontFamilyMonospace: 'var(--code)',
  headings: { fontFamily: 'var(--interface)', fontWeight: '600' },
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1.125rem', xl: '1.375rem' },
  radius: { xs: '4px', sm: '4px', md: '8px', lg: '12px', xl: '12px' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  defaultRadius: 'sm',
  focusRing: 'auto',
  respectReducedMotion: true,
  cursorType: 'pointer',
});

/** What Mantine sets for each scheme, taken from the tokens, which hold for both. */
const colours = {
  '--mantine-color-body': 'var(--surface)',
  '--mantine-color-text': 'var(--text)',
  '--mantine-color-dimmed': 'var(--text-3)',
  '--mantine-color-placeholder': 'var(--text-3)',
  '--mantine-color-error': 'var(--danger)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--raised)',
  '--mantine-color-default-color': 'var(--text)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--mantine-primary-color-contrast': 'var(--on-accent)',
};

/** Words of buttons without a ground, which Mantine would have all but white in the dark, whatever they do. */
const inTheDark = {
  '--mantine-color-accent-light-color': 'var(--accent)',
  '--mantine-color-danger-light-color': 'var(--danger)',
};

/** Mantine's own variables, pointed at the tokens. */
export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: colours,
  dark: { ...colours, ...inTheDark },
});
