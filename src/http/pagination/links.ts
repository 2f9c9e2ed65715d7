import { parseUrl } from '../../runtime/url.js';
import { parseLinks } from './link-header.js';
import type { FoundPage, Page } from './page.js';
import { member, valueAt } from './pointer.js';

/**
 * Places of a link to the next page, at fixed paths: members called `next` elsewhere mean other things, such as the next_action
 * of a payment. A value counts only if it looks like a URL or a path.
 */
const linkPlaces: readonly string[] = [
  ...['/next', '/next/href'], // Django REST framework, Bitbucket, PokéAPI
  ...['/next_url', '/nextUrl', '/next_href', '/nextHref', '/next_link', '/nextLink'], // Polygon, SoundCloud, Azure
  ...['/@odata.nextLink', '/odata.nextLink', '/@nextLink', '/d/__next'], // OData 4, 3, and 2
  ...['/next_page_url', '/nextPageUrl', '/next_page_uri', '/nextPageUri', '/nextPageLink', '/NextPageLink'], // Laravel, Twilio, Azure
  ...['/next_page', '/next_page/uri', '/nextPage'], // Zendesk, Asana
  '/nextRecordsUrl', // Salesforce
  ...['/links/next', '/links/next/href', '/_links/next', '/_links/next/href'], // JSON:API, HAL
  ...['/meta/next_page_url', '/meta/next', '/meta/links/next', '/meta/pagination/links/next', '/meta/pagination/next'], // Twilio, Tastypie, Fractal
  ...['/paging/next', '/paging/next_url', '/pages/next', '/page/next'], // Facebook, Intercom
  ...['/pagination/next', '/pagination/next_url', '/pagination/nextUrl', '/pagination/next_link', '/pagination/links/next'], // Instagram
  ...['/hydra:view/hydra:next', '/view/next'], // Hydra
];

/** Members with a list of links: Oracle, Spring HATEOAS and PayPal (`rel`), FHIR (`relation`). */
const linkLists = ['links', 'link', '_links'];

/** The link of the Link header. */
export function* linkInHeader({ headers, responseUrl }: Page): Generator<FoundPage> {
  for (const { url, relations, parameters } of parseLinks(headers.link ?? '', new URL(responseUrl))) {
    // Sentry always sends a next link, and marks whether it has results.
    if (!relations.includes('next') || parameters.get('results') === 'false') continue;
    yield { strategy: 'link', by: 'Link header', change: { kind: 'url', url } };
  }
}

/** Reports whether a Link header names other pages, but not the next one. */
export function isLastByHeader({ headers, responseUrl }: Page): boolean {
  const relations = parseLinks(headers.link ?? '', new URL(responseUrl)).flatMap((link) => link.relations);
  return relations.some((relation) => /^(first|prev|previous|last)$/.test(relation));
}

/** A link in the body. */
export function* linkInBody({ body, responseUrl }: Page): Generator<FoundPage> {
  for (const place of linkPlaces) {
    const url = asLink(valueAt(body, place), responseUrl);
    if (url !== undefined) yield { strategy: 'link', by: place, change: { kind: 'url', url } };
  }
  for (const name of linkLists) {
    const list = member(body, name);
    if (!Array.isArray(list)) continue;
    const link: unknown = list.slice(0, maxLinks).find((item) => [member(item, 'rel'), member(item, 'relation')].includes('next'));
    const url = asLink(member(link, 'href') ?? member(link, 'url') ?? member(link, 'uri'), responseUrl);
    if (url !== undefined) yield { strategy: 'link', by: `/${name}`, change: { kind: 'url', url } };
  }
}

const maxLinks = 100;

/** Reports whether the body states that there is no next page: its link is empty, or it links only other pages. */
export function isLastByLink({ body }: Page): boolean {
  const isEmpty = linkPlaces.some((place) => {
    const value = valueAt(body, place);
    return value === null || value === '' || value === false;
  });
  return isEmpty || ['links', '_links'].some((name) => otherPages.some((other) => member(member(body, name), other) !== undefined));
}

const otherPages = ['first', 'prev', 'previous', 'last'];

/** Returns the absolute URL of a value that looks like a URL or a path, and not like a cursor in base64. */
export function asLink(value: unknown, base: string): string | undefined {
  if (typeof value !== 'string' || value.length > maxLength || /[\s<>"]/.test(value)) return undefined;
  const looksLikeLink = /^(https?:\/\/|\/|\.{0,2}\/|\?)/i.test(value) || /^[\w%.~/-]+\?[^=]+=/.test(value);
  if (!looksLikeLink || /^\/[\w+/]*={1,2}$/.test(value)) return undefined;
  return parseUrl(value, new URL(base))?.href;
}

const maxLength = 65_536;
