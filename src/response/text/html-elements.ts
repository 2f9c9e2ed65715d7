/** Elements that begin and end a line. */
export const blocks = new Set(
  (
    'address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol option p pre search section select summary ' +
    'table tbody textarea tfoot thead title tr ul xmp'
  ).split(' '),
);

/** Elements that keep their spaces and line breaks. */
export const preformatted = new Set(['pre', 'listing', 'xmp', 'textarea']);

/** Elements without content. */
export const empty = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** Elements that the next one of the same name ends, so that they need no end tag. */
export const endedByNext = new Set(['p', 'li', 'td', 'th', 'tr', 'dt', 'dd', 'option']);

/** Elements that no page shows. Text in an image of SVG labels shapes. */
export const neverShown = new Set(['template', 'svg', 'datalist']);

/** Elements that can be the first of a page, or of a part of one: with another, a document is XML. */
export const canStartPage = new Set([
  ...blocks,
  ...empty,
  ...'a abbr b code em font frame head i noscript script small span strong style u'.split(' '),
]);
