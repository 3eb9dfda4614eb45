import type { MailingMessages } from '../../assets/messages/mailing-messages.ts';
import type { Messages } from '../../assets/messages/messages.ts';
import type { SearchMessages } from '../../assets/messages/search-messages.ts';
import type { ToolsMessages } from '../../assets/messages/tools-messages.ts';
import type { Audience, MailingStep } from '../../checklist/mailing/mailing-steps.ts';
import { listAudiences, MAILING_STEPS } from '../../checklist/mailing/mailing-steps.ts';
import type { SearchEntry } from '../../checklist/search/find-entries.ts';
import type { StepStatus } from '../../checklist/step-status.ts';
import { isBaseStepId, type StepId, type StepWords } from '../../checklist/steps.ts';
import { TOOL_IDS, type ToolId } from '../../checklist/tools.ts';
import { toWording } from '../mailing/original-wording.ts';

/** What a result opens. */
export type SearchTarget =
  | { readonly step: StepId }
  | { readonly tool: ToolId | 'plan' }
  | { readonly message: MailingStep; readonly audience: Audience }
  /** What is new this year, in its card. */
  | { readonly news: string };

type Entry = SearchEntry<SearchTarget>;

/** What can be found: the list of an establishment, in the words of a language. */
export interface Searched {
  readonly statuses: readonly StepStatus[];
  readonly texts: Readonly<Record<StepId, StepWords>>;
  readonly t: Messages;
  readonly search: SearchMessages;
  readonly tools: ToolsMessages;
  readonly mailing: MailingMessages;
  /** What is new this year, seen or not, said. */
  readonly news: readonly { readonly key: string; readonly said: string }[];
}

const isText = (text: string | undefined): text is string => Boolean(text);

/** A step with its note, its documents and its halves. */
function toStepEntry({ step, mark }: StepStatus, { texts, t, search }: Searched): Entry {
  const { title, what, why, when, where, placeLabel } = texts[step.id];
  const resources = step.resources?.map((id) => t.resources[id]) ?? [];
  return {
    kind: 'step',
    target: { step: step.id },
    title,
    texts: [mark?.note, what, why, when, where, placeLabel, ...resources, mark?.who].filter(isText),
    otherNames: isBaseStepId(step.id) ? search.stepNames[step.id] : undefined,
  };
}

/** What changed of a step since its source was written: it is said with the step. */
function listStepNews({ step }: StepStatus, { texts, t }: Searched): Entry[] {
  const { news, title } = texts[step.id];
  if (!news) return [];
  return [
    {
      kind: 'news',
      target: { step: step.id },
      title: `${t.newsLabel(news.since)} ${news.text}`,
      texts: [title],
    },
  ];
}

const listTools = ({ t, search, tools }: Searched): Entry[] =>
  (['plan', ...TOOL_IDS] as const).map((tool) => ({
    kind: 'tool',
    target: { tool },
    title: tool === 'plan' ? t.openPlan : tools.tools[tool],
    texts: [search.aboutTools[tool], ...(tool === 'plan' ? [] : [t.openTool[tool]])],
    otherNames: search.toolNames[tool],
  }));

/** What stands in the place of what a message is filled in with: nothing, and no blank more. */
const dropHoles = (text: string) => text.replace(/ ?⟦[^⟦⟧]*⟧/gu, '');

const listMessages = ({ texts, search, mailing }: Searched): Entry[] =>
  MAILING_STEPS.flatMap((message) =>
    listAudiences(message).flatMap((audience) => {
      const template = mailing.templates[message][audience];
      if (!template) return [];
      const { subject, body } = toWording(template);
      return [
        {
          kind: 'message',
          target: { message, audience },
          title: dropHoles(subject),
          texts: [search.messageFor(mailing.audiences[audience], texts[message].title), dropHoles(body)],
          otherNames: `${search.foundKinds.message} ${search.audienceNames[audience]}`,
        } as const,
      ];
    }),
  );

/** All that can be found, in the order in which equals are shown. */
export function listEntries(searched: Searched): Entry[] {
  const { statuses, news } = searched;
  return [
    ...statuses.map((status) => toStepEntry(status, searched)),
    ...listTools(searched),
    ...listMessages(searched),
    ...news.map(({ key, said }): Entry => ({ kind: 'news', target: { news: key }, title: said, texts: [] })),
    ...statuses.flatMap((status) => listStepNews(status, searched)),
  ];
}
