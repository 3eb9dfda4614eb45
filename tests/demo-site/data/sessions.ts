import { orSentinel } from './sentinels.ts';
import { studentIdsOf } from './students.ts';
import type { Session } from './types.ts';

const ADDRESS = 'Lycée Jeanne-Villepreux';

/** A session with nobody enrolled. */
export function createSession(values: Partial<Session> & { id: number }): Session {
  return {
    address: ADDRESS,
    room: 'B12',
    date: '2026-12-14',
    time: '10:00',
    description: '',
    accessCode: orSentinel(`DEMO${String(values.id).slice(-2)}`, 'SENTINELCODE'),
    password: orSentinel(`demo${values.id}`, 'SENTINELPASS'),
    candidates: [],
    hasStarted: false,
    isFinalised: false,
    ...values,
    examiner: orSentinel(values.examiner ?? 'Mme Corvo', values.examiner === '' ? '' : 'SENTINELSURVEILLANT'),
  };
}

export const SESSIONS: readonly Session[] = [
  createSession({ id: 61202, date: '2026-11-30', time: '14:00', candidates: studentIdsOf('T1') }),
  createSession({
    id: 61203,
    room: 'B14',
    date: '2026-11-19',
    time: '08:30',
    candidates: studentIdsOf('T3'),
  }),
  createSession({ id: 61204, room: 'CDI', date: '2026-12-07', examiner: 'M. Tabarly' }),
  createSession({
    id: 61205,
    room: 'B12',
    date: '2026-11-12',
    examiner: 'M. Lemarquis',
    candidates: [...studentIdsOf('T2'), ...studentIdsOf('1G1'), ...studentIdsOf('2GT1').slice(0, 1)],
    hasStarted: true,
    isFinalised: true,
  }),
];
