const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (sign) => ESCAPED[sign] ?? sign);

/** An address in a sentence: the sign that ends it is not of it. */
const ADDRESS = /https:\/\/[^\s<>"'«»]*[^\s<>"'«».,;:!?)]/g;

/** A line, its addresses as links. */
function toLine(line: string): string {
  let html = '';
  let end = 0;
  for (const { 0: address, index } of line.matchAll(ADDRESS)) {
    html += `${escapeHtml(line.slice(end, index))}<a href="${escapeHtml(address)}">${escapeHtml(address)}</a>`;
    end = index + address.length;
  }
  return html + escapeHtml(line.slice(end));
}

const ITEM = /^[-–•] /;

/** Items begin with a dash; an indented line goes on with the one above. */
function toBlock(block: string): string {
  const lines = block.split('\n');
  if (!lines.every((line, index) => ITEM.test(line) || (index > 0 && line.startsWith('  '))))
    return `<p>${lines.map(toLine).join('<br>')}</p>`;
  const items: string[] = [];
  for (const line of lines) {
    if (ITEM.test(line)) items.push(toLine(line.replace(ITEM, '')));
    else items.push(`${items.pop() ?? ''}<br>${toLine(line.trimStart())}`);
  }
  return `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}

/** A message for a program that takes more than letters: paragraphs, lists and links. Nothing of it is read as markup. */
export function toHtml(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}/)
    .filter((block) => block.trim() !== '')
    .map(toBlock)
    .join('');
}
