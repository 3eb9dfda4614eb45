import { chooseMailingMessages } from '../../assets/messages/choose-mailing.ts';
import { chooseToolsMessages } from '../../assets/messages/choose-tools.ts';
import { indexEntries } from '../../checklist/search/find-entries.ts';
import { listEntries, type Searched } from './list-entries.ts';

/** The index of all that can be found, with the words of tools and of messages in the language of the surface. */
export function makeIndex(searched: Omit<Searched, 'tools' | 'mailing'>) {
  const languages = [searched.t.language];
  return indexEntries(
    listEntries({
      ...searched,
      tools: chooseToolsMessages(languages),
      mailing: chooseMailingMessages(languages),
    }),
  );
}
