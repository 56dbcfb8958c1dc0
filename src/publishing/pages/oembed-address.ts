/** Address of the oEmbed answer for a page. */
export const oEmbedAddress = (page: string, publicUrl: string, format: 'json' | 'xml'): string =>
  `${publicUrl}/oembed?url=${encodeURIComponent(page)}&format=${format}`;
