import { describe, expect, it } from 'vitest';
import type { Change, NextPage } from '../../../src/http/pagination/page.js';
import { after, type GivenPage } from '../../helpers/calls/page.js';

const query = (name: string, value: string): Change => ({ kind: 'query', name, value });
const body = (patch: Readonly<Record<string, unknown>>): Change => ({ kind: 'body', patch });
const url = (href: string): Change => ({ kind: 'url', url: href });
const item = { id: 'a1' };

interface KnownApi {
  readonly api: string;
  readonly first: GivenPage;
  readonly strategy: string;
  readonly change: Change;
  /** Last page, as it follows the first one. Default: none. */
  readonly last?: GivenPage;
}

const link = (href: string) => `<${href}>; rel="next"`;
const slack = 'https://slack.com/api/conversations.list';
const notion = 'https://api.notion.com/v1/databases/d/query';
const hubspot = 'https://api.hubapi.com/crm/v3/objects/companies';
const jira = 'https://x.atlassian.net/rest/api/3/search';
const kubernetes = 'https://10.0.0.1:6443/api/v1/pods';

/** Forms of the documentation of each API, shortened. */
const apis: readonly KnownApi[] = [
  {
    api: 'GitHub',
    first: {
      url: 'https://api.github.com/repos/a/b/issues?per_page=1',
      headers: {
        link: '<https://api.github.com/repositories/1/issues?per_page=1&page=2>; rel="next", <https://api.github.com/repositories/1/issues?per_page=1&page=9>; rel="last"',
      },
      body: [item],
    },
    strategy: 'link',
    change: url('https://api.github.com/repositories/1/issues?per_page=1&page=2'),
    last: {
      url: 'https://api.github.com/repositories/1/issues?per_page=1&page=9',
      headers: { link: '<https://api.github.com/repositories/1/issues?per_page=1&page=8>; rel="prev"' },
      body: [item],
    },
  },
  {
    api: 'GitLab',
    first: {
      url: 'https://gitlab.com/api/v4/projects?page=1',
      headers: { link: link('https://gitlab.com/api/v4/projects?page=2'), 'x-next-page': '2' },
      body: [item],
    },
    strategy: 'link',
    change: url('https://gitlab.com/api/v4/projects?page=2'),
    last: { url: 'https://gitlab.com/api/v4/projects?page=2', headers: { 'x-next-page': '', 'x-page': '2' }, body: [item] },
  },
  {
    api: 'GitLab without Link',
    first: { url: 'https://gitlab.com/api/v4/projects', headers: { 'x-next-page': '2' }, body: [item] },
    strategy: 'page',
    change: query('page', '2'),
    last: { url: 'https://gitlab.com/api/v4/projects?page=2', headers: { 'x-next-page': '' }, body: [item] },
  },
  {
    api: 'Shopify',
    first: {
      url: 'https://s.myshopify.com/admin/api/2025-01/products.json',
      headers: { link: link('https://s.myshopify.com/admin/api/2025-01/products.json?limit=3&page_info=eyJs%3D') },
      body: { products: [item] },
    },
    strategy: 'link',
    change: url('https://s.myshopify.com/admin/api/2025-01/products.json?limit=3&page_info=eyJs%3D'),
  },
  {
    api: 'Twilio 2010',
    first: {
      url: 'https://api.twilio.com/2010-04-01/Accounts/AC1/Messages.json?PageSize=1',
      body: {
        first_page_uri: '/2010-04-01/Accounts/AC1/Messages.json?PageSize=1&Page=0',
        next_page_uri: '/2010-04-01/Accounts/AC1/Messages.json?PageSize=1&Page=1&PageToken=PASM1',
        messages: [item],
        page: 0,
      },
    },
    strategy: 'link',
    change: url('https://api.twilio.com/2010-04-01/Accounts/AC1/Messages.json?PageSize=1&Page=1&PageToken=PASM1'),
    last: {
      url: 'https://api.twilio.com/2010-04-01/Accounts/AC1/Messages.json?Page=1',
      body: { next_page_uri: null, messages: [item], page: 1 },
    },
  },
  {
    api: 'Twilio',
    first: {
      url: 'https://verify.twilio.com/v2/Services',
      body: { services: [item], meta: { key: 'services', next_page_url: 'https://verify.twilio.com/v2/Services?PageToken=x' } },
    },
    strategy: 'link',
    change: url('https://verify.twilio.com/v2/Services?PageToken=x'),
    last: { url: 'https://verify.twilio.com/v2/Services?PageToken=x', body: { services: [item], meta: { next_page_url: null } } },
  },
  {
    api: 'HubSpot',
    first: {
      url: hubspot,
      body: { results: [item], paging: { next: { after: 'NTI1Cg%3D%3D', link: '?after=NTI1Cg%3D%3D' } } },
    },
    strategy: 'cursor',
    change: query('after', 'NTI1Cg%3D%3D'),
    last: { url: `${hubspot}?after=NTI1Cg%3D%3D`, body: { results: [item] } },
  },
  {
    api: 'searches of HubSpot',
    first: {
      method: 'POST',
      url: `${hubspot}/search`,
      sent: { filterGroups: [], limit: 1 },
      body: { total: 9, results: [item], paging: { next: { after: '1' } } },
    },
    strategy: 'cursor',
    change: body({ after: '1' }),
    last: { method: 'POST', url: `${hubspot}/search`, sent: { after: '1' }, body: { total: 9, results: [item] } },
  },
  {
    api: 'HubSpot 2',
    first: { url: 'https://api.hubapi.com/companies/v2/companies/paged', body: { companies: [item], 'has-more': true, offset: 115279791 } },
    strategy: 'offset',
    change: query('offset', '115279791'),
    last: {
      url: 'https://api.hubapi.com/companies/v2/companies/paged?offset=115279791',
      body: { companies: [item], 'has-more': false, offset: 2 },
    },
  },
  {
    api: 'HubSpot 1',
    first: {
      url: 'https://api.hubapi.com/contacts/v1/lists/all/contacts/all',
      body: { contacts: [item], 'has-more': true, 'vid-offset': 204727 },
    },
    strategy: 'offset',
    change: query('vidOffset', '204727'),
  },
  {
    api: 'Asana',
    first: {
      url: 'https://app.asana.com/api/1.0/tasks?limit=1',
      body: {
        data: [item],
        next_page: {
          offset: 'eyJ0e',
          path: '/tasks?limit=1&offset=eyJ0e',
          uri: 'https://app.asana.com/api/1.0/tasks?limit=1&offset=eyJ0e',
        },
      },
    },
    strategy: 'link',
    change: url('https://app.asana.com/api/1.0/tasks?limit=1&offset=eyJ0e'),
    last: { url: 'https://app.asana.com/api/1.0/tasks?limit=1&offset=eyJ0e', body: { data: [item], next_page: null } },
  },
  {
    api: 'Asana without a link',
    first: { url: 'https://app.asana.com/api/1.0/tasks', body: { data: [item], next_page: { offset: 'eyJ0e' } } },
    strategy: 'cursor',
    change: query('offset', 'eyJ0e'),
  },
  {
    api: 'Box',
    first: {
      url: 'https://api.box.com/2.0/users?usemarker=true',
      body: { entries: [item], limit: 1, next_marker: 'JV9IRGZmieiBasejOG9yDCRNgd2' },
    },
    strategy: 'cursor',
    change: query('marker', 'JV9IRGZmieiBasejOG9yDCRNgd2'),
    last: { url: 'https://api.box.com/2.0/users?marker=JV9I', body: { entries: [item], limit: 1, next_marker: '' } },
  },
  {
    api: 'Plaid',
    first: {
      method: 'POST',
      url: 'https://production.plaid.com/transactions/sync',
      sent: { access_token: 'a' },
      body: {
        added: [item],
        modified: [item],
        removed: [],
        next_cursor: 'tVUUL15lYQN5rBnfDIc1I8xudpGdIlw9nsgeXWvhOfkECvUeR663i3Dt1uf/94S8ASkitgLcIiOSqNwzzp+bh89kirazha5vuZHBb2ZA5NtCDkkV',
        has_more: true,
      },
    },
    strategy: 'cursor',
    change: body({
      cursor: 'tVUUL15lYQN5rBnfDIc1I8xudpGdIlw9nsgeXWvhOfkECvUeR663i3Dt1uf/94S8ASkitgLcIiOSqNwzzp+bh89kirazha5vuZHBb2ZA5NtCDkkV',
    }),
    last: {
      method: 'POST',
      url: 'https://production.plaid.com/transactions/sync',
      sent: { access_token: 'a', cursor: 'b' },
      body: { added: [], modified: [], removed: [], next_cursor: 'c', has_more: false },
    },
  },
  {
    api: 'Slack',
    first: { url: slack, body: { ok: true, channels: [item], response_metadata: { next_cursor: 'dGVhbTpDMDYxRkE1UEI=' } } },
    strategy: 'cursor',
    change: query('cursor', 'dGVhbTpDMDYxRkE1UEI='),
    last: { url: `${slack}?cursor=dGVhbTpDMDYxRkE1UEI%3D`, body: { ok: true, channels: [item], response_metadata: { next_cursor: '' } } },
  },
  {
    api: 'Stripe',
    first: {
      url: 'https://api.stripe.com/v1/charges?limit=2',
      body: { object: 'list', data: [{ id: 'ch_1' }, { id: 'ch_2' }], has_more: true, url: '/v1/charges' },
    },
    strategy: 'cursor',
    change: query('starting_after', 'ch_2'),
    last: {
      url: 'https://api.stripe.com/v1/charges?starting_after=ch_2',
      body: { object: 'list', data: [{ id: 'ch_3' }], has_more: false, url: '/v1/charges' },
    },
  },
  {
    api: 'Stripe, backwards',
    first: {
      url: 'https://api.stripe.com/v1/charges?ending_before=ch_9',
      body: { object: 'list', data: [{ id: 'ch_7' }, { id: 'ch_8' }], has_more: true },
    },
    strategy: 'cursor',
    change: query('ending_before', 'ch_7'),
  },
  {
    api: 'searches of Stripe',
    first: {
      url: 'https://api.stripe.com/v1/charges/search?query=a',
      body: { object: 'search_result', data: [item], has_more: true, next_page: 'WzE2MjE=', url: '/v1/charges/search' },
    },
    strategy: 'cursor',
    change: query('page', 'WzE2MjE='),
    last: {
      url: 'https://api.stripe.com/v1/charges/search?query=a&page=WzE2MjE%3D',
      body: { object: 'search_result', data: [item], has_more: false, next_page: null },
    },
  },
  {
    api: 'Notion',
    first: {
      url: 'https://api.notion.com/v1/users',
      body: { object: 'list', results: [item], next_cursor: 'fe2cc560-036c', has_more: true, type: 'user' },
    },
    strategy: 'cursor',
    change: query('start_cursor', 'fe2cc560-036c'),
    last: {
      url: 'https://api.notion.com/v1/users?start_cursor=fe2',
      body: { object: 'list', results: [], next_cursor: null, has_more: false },
    },
  },
  {
    api: 'queries of Notion',
    first: {
      method: 'POST',
      url: notion,
      sent: { page_size: 1 },
      body: { object: 'list', results: [item], next_cursor: 'fe2cc560', has_more: true },
    },
    strategy: 'cursor',
    change: body({ start_cursor: 'fe2cc560' }),
    last: {
      method: 'POST',
      url: notion,
      sent: { start_cursor: 'fe2' },
      body: { object: 'list', results: [], next_cursor: null, has_more: false },
    },
  },
  {
    api: 'Jira with startAt',
    first: { url: `${jira}?jql=a`, body: { expand: 'names', startAt: 0, maxResults: 2, total: 3, issues: [item, item] } },
    strategy: 'offset',
    change: query('startAt', '2'),
    last: { url: `${jira}?jql=a&startAt=2`, body: { startAt: 2, maxResults: 2, total: 3, issues: [item] } },
  },
  {
    api: 'searches of Jira with startAt',
    first: { method: 'POST', url: jira, sent: { jql: 'a', startAt: 0 }, body: { startAt: 0, maxResults: 1, total: 3, issues: [item] } },
    strategy: 'offset',
    change: body({ startAt: 1 }),
  },
  {
    api: 'Jira with nextPageToken',
    first: { url: `${jira}/jql?jql=a`, body: { issues: [item], nextPageToken: 'CAEaAggD', isLast: false } },
    strategy: 'cursor',
    change: query('nextPageToken', 'CAEaAggD'),
    last: { url: `${jira}/jql?jql=a&nextPageToken=CAEaAggD`, body: { issues: [item] } },
  },
  {
    api: 'Kubernetes',
    first: {
      url: `${kubernetes}?limit=1`,
      body: {
        kind: 'PodList',
        metadata: { resourceVersion: '1', continue: 'ENCODED_CONTINUE_TOKEN', remainingItemCount: 9 },
        items: [item],
      },
    },
    strategy: 'cursor',
    change: query('continue', 'ENCODED_CONTINUE_TOKEN'),
    last: { url: `${kubernetes}?continue=x`, body: { kind: 'PodList', metadata: { resourceVersion: '1', continue: '' }, items: [item] } },
  },
  {
    api: 'Salesforce',
    first: {
      url: 'https://x.my.salesforce.com/services/data/v60.0/query?q=SELECT',
      body: { totalSize: 3214, done: false, nextRecordsUrl: '/services/data/v60.0/query/01gD0000002HU6KIAW-2000', records: [item] },
    },
    strategy: 'link',
    change: url('https://x.my.salesforce.com/services/data/v60.0/query/01gD0000002HU6KIAW-2000'),
    last: { url: 'https://x.my.salesforce.com/services/data/v60.0/query/01g-2000', body: { totalSize: 3214, done: true, records: [item] } },
  },
  {
    api: 'Zendesk',
    first: {
      url: 'https://x.zendesk.com/api/v2/tickets.json?page[size]=1',
      body: {
        tickets: [item],
        meta: { has_more: true, after_cursor: 'xxx', before_cursor: 'yyy' },
        links: { prev: null, next: 'https://x.zendesk.com/api/v2/tickets.json?page%5Bafter%5D=xxx&page%5Bsize%5D=1' },
      },
    },
    strategy: 'link',
    change: url('https://x.zendesk.com/api/v2/tickets.json?page%5Bafter%5D=xxx&page%5Bsize%5D=1'),
    last: {
      url: 'https://x.zendesk.com/api/v2/tickets.json?page%5Bafter%5D=xxx',
      body: {
        tickets: [item],
        meta: { has_more: false, after_cursor: 'zzz' },
        links: { next: 'https://x.zendesk.com/api/v2/tickets.json?page%5Bafter%5D=zzz' },
      },
    },
  },
  {
    api: 'OData',
    first: {
      url: 'https://graph.microsoft.com/v1.0/users',
      body: { '@odata.context': 'c', '@odata.nextLink': 'https://graph.microsoft.com/v1.0/users?$skiptoken=X%2F1', value: [item] },
    },
    strategy: 'link',
    change: url('https://graph.microsoft.com/v1.0/users?$skiptoken=X%2F1'),
    last: { url: 'https://graph.microsoft.com/v1.0/users?$skiptoken=X', body: { '@odata.context': 'c', value: [item] } },
  },
  {
    api: 'HAL',
    first: {
      url: 'https://h.example/orders',
      body: { _links: { self: { href: '/orders' }, next: { href: '/orders?page=2' } }, _embedded: { orders: [item] } },
    },
    strategy: 'link',
    change: url('https://h.example/orders?page=2'),
    last: {
      url: 'https://h.example/orders?page=2',
      body: { _links: { self: { href: '/orders?page=2' }, prev: { href: '/orders' } }, _embedded: { orders: [item] } },
    },
  },
  {
    api: 'JSON:API with a text',
    first: {
      url: 'https://j.example/articles',
      body: { data: [item], links: { next: 'https://j.example/articles?page[number]=2' }, included: [item] },
    },
    strategy: 'link',
    change: url('https://j.example/articles?page[number]=2'),
    last: { url: 'https://j.example/articles?page[number]=2', body: { data: [item], links: { next: null } } },
  },
  {
    api: 'JSON:API with an object',
    first: { url: 'https://j.example/articles', body: { data: [item], links: { next: { href: '/articles?page[number]=2' } } } },
    strategy: 'link',
    change: url('https://j.example/articles?page[number]=2'),
  },
  {
    api: 'Google',
    first: { url: 'https://www.googleapis.com/drive/v3/files', body: { kind: 'drive#fileList', nextPageToken: '~!!~AI9', files: [item] } },
    strategy: 'cursor',
    change: query('pageToken', '~!!~AI9'),
    last: { url: 'https://www.googleapis.com/drive/v3/files?pageToken=a', body: { kind: 'drive#fileList', files: [item] } },
  },
  {
    api: 'AWS',
    first: { method: 'POST', url: 'https://logs.eu-central-1.amazonaws.com/', sent: {}, body: { events: [], NextToken: 'AAMA-EF' } },
    strategy: 'cursor',
    change: body({ NextToken: 'AAMA-EF' }),
    last: { method: 'POST', url: 'https://logs.eu-central-1.amazonaws.com/', sent: { NextToken: 'AAMA-EF' }, body: { events: [item] } },
  },
  {
    api: 'Airtable',
    first: { url: 'https://api.airtable.com/v0/b/t', body: { records: [item], offset: 'itrxYFaKbcBmdRN1w/recE9IkjbQWB4lLdq' } },
    strategy: 'cursor',
    change: query('offset', 'itrxYFaKbcBmdRN1w/recE9IkjbQWB4lLdq'),
    last: { url: 'https://api.airtable.com/v0/b/t?offset=itr', body: { records: [item] } },
  },
  {
    api: 'Django REST framework',
    first: {
      url: 'http://d.example/api/a/?page=1',
      body: { count: 28, next: 'http://d.example/api/a/?page=2', previous: null, results: [item] },
    },
    strategy: 'link',
    change: url('http://d.example/api/a/?page=2'),
    last: { url: 'http://d.example/api/a/?page=2', body: { count: 28, next: null, previous: 'http://d.example/api/a/', results: [item] } },
  },
  {
    api: 'FHIR',
    first: {
      url: 'https://f.example/Patient',
      body: {
        resourceType: 'Bundle',
        link: [
          { relation: 'self', url: 'a' },
          { relation: 'next', url: 'https://f.example/Patient?_page=2' },
        ],
        entry: [item],
      },
    },
    strategy: 'link',
    change: url('https://f.example/Patient?_page=2'),
    last: {
      url: 'https://f.example/Patient?_page=2',
      body: { resourceType: 'Bundle', link: [{ relation: 'self', url: 'a' }], entry: [item] },
    },
  },
  {
    api: 'Sentry',
    first: {
      url: 'https://sentry.io/api/0/projects/',
      headers: {
        link: '<https://sentry.io/api/0/projects/?&cursor=0:0:1>; rel="previous"; results="false"; cursor="0:0:1", <https://sentry.io/api/0/projects/?&cursor=0:100:0>; rel="next"; results="true"; cursor="0:100:0"',
      },
      body: [item],
    },
    strategy: 'link',
    change: url('https://sentry.io/api/0/projects/?&cursor=0:100:0'),
    last: {
      url: 'https://sentry.io/api/0/projects/?&cursor=0:100:0',
      headers: { link: '<https://sentry.io/api/0/projects/?&cursor=0:200:0>; rel="next"; results="false"; cursor="0:200:0"' },
      body: [item],
    },
  },
  {
    api: 'Facebook',
    first: {
      url: 'https://graph.facebook.com/me/posts',
      body: { data: [item], paging: { cursors: { before: 'a', after: 'b' }, next: 'https://graph.facebook.com/me/posts?after=b' } },
    },
    strategy: 'link',
    change: url('https://graph.facebook.com/me/posts?after=b'),
    last: { url: 'https://graph.facebook.com/me/posts?after=b', body: { data: [item], paging: { cursors: { before: 'c', after: 'd' } } } },
  },
];

describe('auto', () => {
  it.each(apis)('finds the next page of $api', ({ first, strategy, change }) => {
    expect(after(first)).toMatchObject({ kind: 'next', strategy, change });
  });

  it.each(apis.filter(({ last }) => last !== undefined))('ends at the last page of $api', ({ first, last }) => {
    const found: NextPage = after(first);
    const finder = found.kind === 'next' ? found.finder : undefined;
    expect(last && after(last, { finder })).toEqual({ kind: 'end' });
  });

  // A caller can begin with the last page. A total of all pages cannot distinguish it.
  it.each(apis.filter(({ last }) => last !== undefined))('requests nothing after the last page of $api alone', ({ last }) => {
    expect(last && after(last)).not.toMatchObject({ kind: 'next' });
  });
});
