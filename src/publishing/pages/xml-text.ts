/** XML 1.0 has no way to write most control characters and U+FFFE, U+FFFF; they are shown as U+FFFD. https://www.w3.org/TR/xml/#charsets */
export function xmlText(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd');
}
