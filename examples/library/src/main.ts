import { findItem, openShop } from './items.js';

const [baseUrl = 'http://127.0.0.1:3000/', id = '1'] = process.argv.slice(2);
const shop = openShop(baseUrl);
try {
  const item = await findItem(shop, Number(id));
  process.stdout.write(`${item?.name ?? `no item ${id}`}\n`);
} finally {
  await shop.close();
}
