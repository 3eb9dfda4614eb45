import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_MAILTO, makeMailto } from '../../../checklist/mailing/make-mailto.ts';
import { toHtml } from '../../../checklist/mailing/to-html.ts';
import { checkProperty } from '../../fixtures/property-runs.ts';

describe('the address that opens the mail program', () => {
  test('says line breaks by CRLF, and nothing that an address would take for its own', () => {
    const { href, isWhole } = makeMailto('Pix & codes', 'Bonjour,\nà 100 % ? #1\r\n+');
    expect(href).toBe(
      'mailto:?subject=Pix%20%26%20codes&body=Bonjour%2C%0D%0A%C3%A0%20100%20%25%20%3F%20%231%0D%0A%2B',
    );
    expect(isWhole).toBe(true);
    expect(new URLSearchParams(href.slice(href.indexOf('?'))).get('body')).toBe(
      'Bonjour,\r\nà 100 % ? #1\r\n+',
    );
  });

  test('has the whole message up to its longest, and beyond it the subject alone', () => {
    const bare = makeMailto('Pix', '').href.length;
    expect(makeMailto('Pix', 'a'.repeat(MOST_MAILTO - bare))).toMatchObject({ isWhole: true });
    const beyond = makeMailto('Pix', 'a'.repeat(MOST_MAILTO - bare + 1));
    expect(beyond).toEqual({ href: 'mailto:?subject=Pix', isWhole: false });
    // An accent is six characters of an address.
    expect(makeMailto('Pix', 'é'.repeat(MOST_MAILTO / 4)).isWhole).toBe(false);
  });

  test('cuts a subject that no program takes', () => {
    const { href, isWhole } = makeMailto('é'.repeat(400), 'Bonjour');
    expect(href.length).toBeLessThanOrEqual(MOST_MAILTO);
    expect(href.length).toBeGreaterThan(MOST_MAILTO - 80);
    expect(isWhole).toBe(false);
  });

  test('is made of any text, half characters included', () =>
    checkProperty(
      'mailto of anything',
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (subject, body) => {
        const { href } = makeMailto(`${subject}\ud800`, body);
        return href.startsWith('mailto:?subject=') && !/\s/.test(href);
      }),
    ));
});

describe('the same for programs that take links and lists', () => {
  test('has paragraphs, line breaks, items and links', () => {
    const text = 'Bonjour,\nà tous\n\n- 2de : code A1\n  https://app.pix.fr/campagnes/A1\n- 1re\n\nMerci.';
    expect(toHtml(text)).toBe(
      '<p>Bonjour,<br>à tous</p>' +
        '<ul><li>2de : code A1<br><a href="https://app.pix.fr/campagnes/A1">https://app.pix.fr/campagnes/A1</a></li>' +
        '<li>1re</li></ul><p>Merci.</p>',
    );
  });

  test('leaves the sign that ends a sentence out of a link', () => {
    expect(toHtml('Voir https://app.pix.fr/a.')).toBe(
      '<p>Voir <a href="https://app.pix.fr/a">https://app.pix.fr/a</a>.</p>',
    );
  });

  test('holds nothing of what was typed as markup', () =>
    checkProperty(
      'html is escaped',
      fc.property(
        fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", 'a', '\n', '-', ' ') }),
        (text) => {
          const known = /<\/?(?:p|ul|li)>|<br>|&(?:amp|lt|gt|quot|#39);/g;
          return !/[<>&"']/.test(toHtml(text).replace(known, ''));
        },
      ),
    ));
});
