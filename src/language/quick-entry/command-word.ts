const command =
  /^\s*\/?(?:(?:(?:meld(?:\s+inn)?|report)(?:\s+(?:(?:en|ein|a)\s+)?(?:tidstyv|tidstjuv|time\s?thief))?)|tidstyv|tidstjuv|time\s?thief)(?![\p{L}\p{M}\p{N}'’-])\s*[:;,.–—-]*\s*/iu;

/** The text after «tidstyv:», «meld», «report» …; whole words only, so «meldinger» stays. */
export function stripCommand(text: string): string {
  return text.replace(command, '');
}
