import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { frTools } from '../../assets/messages/fr/tools.ts';
import { TOOL_IDS, type ToolId } from '../../checklist/tools.ts';
import { ToolsPage } from '../../components/tools/tools-page.tsx';
import { makeToolProps } from '../fixtures/tools.tsx';

const makeTool = vi.hoisted(() => (label: string) => () => <input aria-label={label} />);
vi.mock('../../components/mailing/mailing-tool.tsx', () => ({ MailingTool: makeTool('message') }));
vi.mock('../../components/posters/posters-tool.tsx', () => ({ PostersTool: makeTool('heading') }));
vi.mock('../../components/network-check/network-check-tool.tsx', () => ({
  NetworkCheckTool: makeTool('room'),
}));
vi.mock('../../components/follow-up/follow-up-tool.tsx', () => ({ FollowUpTool: makeTool('class') }));

const props = { ...makeToolProps(), words: frTools, tools: TOOL_IDS };
const page = (tool: ToolId, establishment = props.scope.establishment) => (
  <ToolsPage {...props} scope={{ ...props.scope, establishment }} tool={tool} />
);
const find = (label: string) => screen.queryByLabelText<HTMLInputElement>(label);
const type = (label: string) => {
  const field = find(label);
  if (field) fireEvent.input(field, { target: { value: 'typed' } });
};

test('a tool is as it was left once one comes back to it, and out of sight meanwhile', () => {
  const { rerender } = render(page('network-check'));
  expect(find('message')).toBeNull();
  type('room');
  rerender(page('mailing'));
  expect(find('room')?.closest('.tool')?.hasAttribute('hidden')).toBe(true);
  expect(find('message')?.closest('.tool')?.hasAttribute('hidden')).toBe(false);
  type('message');
  rerender(page('network-check'));
  expect(find('room')?.value).toBe('typed');
  expect(find('room')?.closest('.tool')?.hasAttribute('hidden')).toBe(false);
});

test('another establishment begins all anew but what was read of rooms', () => {
  const { rerender } = render(page('network-check'));
  type('room');
  rerender(page('mailing'));
  type('message');
  rerender(page('mailing', '0599999Z'));
  expect(find('room')?.value).toBe('typed');
  expect(find('message')?.value).toBe('');
});
