import { render } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { certifSessionCandidates } from '../../pix/pages/certif-session-candidates.ts';
import { certifSessionEnrol } from '../../pix/pages/certif-session-enrol.ts';
import { readCandidates } from '../../pix/read-candidates.ts';

describe('how many candidates a page counts', () => {
  test('enrolment: those selected and those already enrolled', () => {
    render(
      <div class="add-student-list__bottom-action-bar">
        <p>20 candidat(s) sélectionné(s)</p>
        <p>4 candidat(s) déjà inscrit(s) à la session</p>
      </div>,
    );
    expect(readCandidates(certifSessionEnrol.candidateCounts ?? [], document)).toBe(24);
  });

  test('nothing is read while the landmark is not there', () => {
    render(<p>24 candidats</p>);
    expect(readCandidates(certifSessionEnrol.candidateCounts ?? [], document)).toBeUndefined();
    expect(readCandidates(certifSessionCandidates.candidateCounts ?? [], document)).toBeUndefined();
  });

  test('the first landmark found is the one read', () => {
    render(
      <>
        <p class="best">Candidats (24)</p>
        <p class="second">Candidats (3)</p>
      </>,
    );
    const counts = [
      { selector: '.absent', read: 'in-brackets' },
      { selector: '.best', read: 'in-brackets' },
      { selector: '.second', read: 'in-brackets' },
    ] as const;
    expect(readCandidates(counts, document)).toBe(24);
  });
});
